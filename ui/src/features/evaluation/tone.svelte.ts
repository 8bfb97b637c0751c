import { api } from '$lib/ipc/ipc';
import { library } from '$lib/library.svelte';
import { toasts } from '$shared/toast/toasts.svelte';

const SETTING = 'entry-sound';

let context: AudioContext | undefined;

/** The short low tone of a wrong key; kept off by a setting. */
class Tone {
  on = $state(true);

  /** Takes what was chosen before. */
  settle(): void {
    this.on = (library.startup?.settings[SETTING] ?? 'on') !== 'off';
  }

  async toggle(): Promise<void> {
    this.on = !this.on;
    const value = this.on ? 'on' : 'off';
    try {
      await api.settingSet(SETTING, value);
      if (library.startup) library.startup.settings[SETTING] = value;
    } catch (error) {
      toasts.problem(error);
    }
  }

  play(): void {
    if (!this.on || typeof AudioContext === 'undefined') return;
    context ??= new AudioContext();
    const [oscillator, gain] = [context.createOscillator(), context.createGain()];
    const now = context.currentTime;
    oscillator.frequency.value = 150;
    gain.gain.setValueAtTime(0.12, now);
    gain.gain.exponentialRampToValueAtTime(0.001, now + 0.14);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(now);
    oscillator.stop(now + 0.15);
  }
}

export const tone = new Tone();
