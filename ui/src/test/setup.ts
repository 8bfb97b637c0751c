import { afterEach, beforeEach } from 'vitest';
import { toasts } from '$shared/toast/toasts.svelte';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(() => {
  toasts.clear();
});
