import { isCode } from './files';
import { readFrame } from './picture';

/** Milliseconds between two looks. */
const PAUSE = 100;

/** Whether the browser might give this page a camera: it needs one, and a secure context. */
export function mayHaveCamera(): boolean {
  return window.isSecureContext && typeof navigator.mediaDevices?.getUserMedia === 'function';
}

/** Shows the camera in `video` until a code is seen or it is stopped; rejects when the camera is refused. */
export async function watch(
  video: HTMLVideoElement,
  found: (text: string) => void,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
  });
  let isOn = true;
  const stop = () => {
    isOn = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  video.srcObject = stream;
  await video.play();
  let frames = 0;
  const look = () => {
    if (!isOn) return;
    const text = readFrame(video, frames++);
    if (text !== null && isCode(text)) {
      stop();
      found(text);
    } else {
      setTimeout(look, PAUSE);
    }
  };
  look();
  return stop;
}
