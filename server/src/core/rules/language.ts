import type { Block, TenderDocument } from '../document/model.ts';
import { foldedWords } from '../fold.ts';

/** Words that one language has and the others lack, frequent enough to tell it from a page: « il » and « y » are French too. */
const FRENCH = new Set('les des du et est une dans aux pour sur par ou ce cette sont doit'.split(' '));
const FOREIGN = new Set(
  'the of and to is shall be with this that che per della sono con gli di el los las del der die das und'.split(' '),
);

/** Blocks enough to judge by; what comes after changes nothing. */
const SAMPLE = 200;

const balances = new WeakMap<Block, number>();

/** Whether a document is written in another language than French: our rules have nothing to say of it. */
export function isForeign(document: TenderDocument): boolean {
  let balance = 0;
  for (const block of document.blocks.slice(0, SAMPLE)) if (block.sentences.length) balance += balanceOf(block);
  return balance < 0;
}

/** French words less foreign ones, kept with the block: typing elsewhere does not count them again. */
function balanceOf(block: Block): number {
  const known = balances.get(block);
  if (known !== undefined) return known;
  const words = foldedWords(block.prose);
  const balance = words.reduce((sum, word) => sum + (FRENCH.has(word) ? 1 : FOREIGN.has(word) ? -1 : 0), 0);
  balances.set(block, balance);
  return balance;
}
