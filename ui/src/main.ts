import { mount } from 'svelte';
import './styles/base.css';
import './styles/print.css';
import App from './App.svelte';
import { appearance } from '$lib/appearance.svelte';
import { api, installApi } from '$lib/ipc/ipc';

async function connect(): Promise<void> {
  if ('__TAURI_INTERNALS__' in window) {
    const { tauriApi } = await import('$lib/ipc/tauri');
    installApi(await tauriApi());
  } else if (import.meta.env.DEV) {
    // In a plain browser there is no back end; the double makes the interface visible for work on it.
    const { mockApi } = await import('$lib/ipc/mock');
    const { fixtures } = await import('./test/fixtures');
    mockApi(fixtures);
  }
}

async function start(): Promise<void> {
  await connect();
  // The window for the projector opens at the live view, or at the names that are called.
  const asked = new URLSearchParams(location.search);
  const live = [asked.get('live'), asked.get('names')].filter((part) => part !== null);
  // Nothing lies behind it to go back to.
  if (asked.has('live')) location.replace(`#/live/${live.map(encodeURIComponent).join('/')}`);
  const startup = await api.startup();
  await appearance.settle(startup);
  mount(App, { target: document.getElementById('app')!, props: { startup } });
  // Two frames: the first one has been painted by then.
  requestAnimationFrame(() => requestAnimationFrame(() => void api.uiReady(performance.now())));
}

void start();
