import { textOf } from '$lib/ipc/errors';

export interface Toast {
  id: number;
  tone: 'quiet' | 'problem';
  text: string;
  act?: { label: string; run: () => void };
  /** Several lines about the same thing show as one: the newest. */
  topic?: string;
}

export type ToastOptions = Partial<Pick<Toast, 'tone' | 'act' | 'topic'>>;

/** How long a quiet line stays, ms; it waits while it is looked at (pointer or focus on it). */
const STAY = 7000;

class Toasts {
  list = $state<Toast[]>([]);
  private next = 1;
  private timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** A quiet line at the foot of the window, for instance what was undone. */
  say(text: string, options: ToastOptions = {}): number {
    const toast: Toast = { id: this.next++, tone: 'quiet', text, ...options };
    const others = this.list.filter((t) => toast.topic === undefined || t.topic !== toast.topic);
    this.list = [...others, toast].slice(-3);
    if (toast.tone === 'quiet') this.resume(toast.id);
    return toast.id;
  }

  /** Something was refused; stays until it is closed. */
  problem(error: unknown, options: ToastOptions = {}): number {
    const text = typeof error === 'string' ? error : textOf(error);
    return this.say(text, { ...options, tone: 'problem' });
  }

  close(id: number): void {
    this.pause(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  pause(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  resume(id: number): void {
    this.pause(id);
    const toast = this.list.find((candidate) => candidate.id === id);
    if (toast?.tone !== 'quiet') return;
    this.timers.set(
      id,
      setTimeout(() => this.close(id), STAY),
    );
  }

  clear(): void {
    for (const toast of this.list) this.pause(toast.id);
    this.list = [];
  }
}

export const toasts = new Toasts();
