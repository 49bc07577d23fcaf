import { createApp } from 'vue';
import Page from './Page.vue';

createApp(Page, { scenario: window.given }).mount('#page');
