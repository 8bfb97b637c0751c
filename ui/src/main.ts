import { mount } from 'svelte';
import './styles/base.css';
import './styles/print.css';
import App from './App.svelte';
import { appearance } from '$lib/appearance.svelte';
import { toasts } from '$shared/toast/toasts.svelte';

async function start(): Promise<void> {
  // In a plain browser there is no back end; the double makes the interface visible for work on it.
  if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) {
    const { mockApi } = await import('$lib/ipc/mock');
    mockApi();
  }
  const settled = appearance.load().catch((error: unknown) => void toasts.problem(error));
  await settled;
  mount(App, { target: document.getElementById('app')! });
}

void start();
