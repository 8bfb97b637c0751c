export { takeBack } from '$lib/undo';
