import { createSSRApp } from 'vue';
import Page from './Page.vue';

window.hydrate = () => createSSRApp(Page, { later: { scenario: window.given } }).mount('#page');
