/** So many bytes of bodies are being read that no more can be held. */
export class TooManyBodies extends Error {
  override readonly name = 'TooManyBodies';
}
