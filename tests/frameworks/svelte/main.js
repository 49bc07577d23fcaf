import { mount } from 'svelte';
import { TAG } from '../page.js';
import Page from './Page.svelte';

await customElements.whenDefined(TAG);
mount(Page, { target: document.getElementById('page') });
