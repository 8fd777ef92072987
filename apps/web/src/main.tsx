import './stijl/stijl.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';

const scherm = document.getElementById('scherm');
if (scherm === null) throw new Error('the page has no place for the screen');
createRoot(scherm).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
