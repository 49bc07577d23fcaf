// React asks an element which properties it has, so the element is waited for.
import { createRoot } from 'react-dom/client';
import { TAG } from '../page.js';
import { Page } from './Page.jsx';

await customElements.whenDefined(TAG);
createRoot(document.getElementById('page')).render(<Page scenario={window.given} />);
