import { api } from '$lib/ipc/ipc';
import { library } from '$lib/library.svelte';

/** What happened at the door, told apart with closed eyes. */
export type Tone = 'ok' | 'again' | 'problem';

/** Pitches in Hz, one after another, each as long as `LENGTH`. */
const TONES: Record<Tone, { pitches: number[]; wave: OscillatorType }> = {
  ok: { pitches: [880, 1318.5], wave: 'sine' },
  again: { pitches: [880], wave: 'sine' },
  problem: { pitches: [196, 196, 155.6], wave: 'square' },
};
const LENGTH = 0.11;
const SETTING = 'badge-sound';

/** Sounds of badges that are read, made on the spot: no file, no network. */
class Sound {
  #chosen = $state<boolean | null>(null);
  #context: AudioContext | undefined;

  get on(): boolean {
    return this.#chosen ?? library.startup?.settings[SETTING] !== 'off';
  }

  async turn(on: boolean): Promise<void> {
    this.#chosen = on;
    if (on) this.play('ok');
    await api.settingSet(SETTING, on ? 'on' : 'off');
  }

  play(tone: Tone): void {
    if (!this.on || typeof AudioContext === 'undefined') return;
    this.#context ??= new AudioContext();
    const context = this.#context;
    void context.resume();
    const { pitches, wave } = TONES[tone];
    pitches.forEach((pitch, at) => {
      const [from, until] = [
        context.currentTime + at * LENGTH,
        context.currentTime + (at + 1) * LENGTH,
      ];
      const oscillator = new OscillatorNode(context, { type: wave, frequency: pitch });
      const volume = new GainNode(context, { gain: 0 });
      // Up and down softly: a hard edge clicks.
      volume.gain.setValueAtTime(0, from);
      volume.gain.linearRampToValueAtTime(wave === 'square' ? 0.12 : 0.3, from + 0.01);
      volume.gain.linearRampToValueAtTime(0, until);
      oscillator.connect(volume).connect(context.destination);
      oscillator.start(from);
      oscillator.stop(until);
    });
  }
}

export const sound = new Sound();
