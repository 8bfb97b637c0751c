export { join, proposedFolder, safeName } from '$lib/folder';
