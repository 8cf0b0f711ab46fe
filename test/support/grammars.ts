import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));

const FILES: Readonly<Record<string, string>> = {
  'text.asciidoc': 'syntaxes/asciidoc.tmLanguage.json',
  'clausier.injection': 'syntaxes/clausier.injection.json',
};

/** The AsciiDoc grammar as VS Code loads it, with these grammars laid over it. */
export async function asciidocGrammar(...injections: readonly string[]): Promise<textmate.IGrammar> {
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const path = FILES[scope];
      return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
    getInjections: (scope) => (scope === 'text.asciidoc' ? [...injections] : []),
  });
  const grammar = await registry.loadGrammar('text.asciidoc');
  if (!grammar) throw new Error('the AsciiDoc grammar cannot be loaded');
  return grammar;
}

export interface ScopedToken {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The tokens of a text of one or more lines, in order. */
export function tokensOf(grammar: textmate.IGrammar, text: string): readonly ScopedToken[] {
  let stack = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}
