import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.jsx';

// React gives an element that a server drew neither objects nor listeners until it draws it again (react/react#35446): the
// page does so at once, with what it has in the browser.
window.hydrate = () => hydrateRoot(document.getElementById('page'), <StrictMode><Page later={{ scenario: window.given }} /></StrictMode>);
