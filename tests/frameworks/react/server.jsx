import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './Page.jsx';

export const html = () => renderToString(<StrictMode><Page /></StrictMode>);
