import manifest from '../../../package.json' with { type: 'json' };

/** The version of Clausier, as in its manifest. */
export const VERSION: string = manifest.version;
