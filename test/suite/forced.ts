/** Cases that end badly on purpose, to show that the run then fails; chosen by TEST_FORCE, none otherwise. */
export function forcedCases(): void {
  if (process.env.TEST_FORCE === 'failure') {
    it('fails on purpose', () => {
      throw new Error('échec voulu');
    });
  }
  if (process.env.TEST_FORCE === 'crash') {
    it('ends the extension host on purpose', () => {
      process.kill(process.pid, 'SIGKILL');
    });
  }
}
