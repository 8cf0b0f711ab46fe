import { fromWords, untilWords } from '../../date.ts';
import type { Span } from '../../document/model.ts';
import type { Library } from '../../library/library.ts';
import { isOver, isToCome } from '../../library/validity.ts';
import { type CitedLabel, citedLabels, dateOf } from '../cited.ts';
import { isExcused } from '../exceptions.ts';
import { tellsOfThePast } from '../history.ts';
import { findVersions, type VersionMatch } from '../labelVersions.ts';
import { fixOf } from '../repair.ts';
import type { BlockRule, Finding, Fix } from '../rule.ts';

/** A label, or a version of one, that no longer exists when the consultation is launched. */
export const ecolabelVersion: BlockRule = {
  scope: 'block',
  id: 'ecolabel/version-close',
  categorie: 'ecolabel',
  title: 'Label ou version qui n’a plus cours',
  explanation: `Un label change de génération ou de critères tous les trois à cinq ans. Exiger une version close écarte tous les produits d’aujourd’hui, ou laisse chaque candidat lire l’exigence à sa façon.

La date retenue est celle du lancement de la consultation (\`date-lancement\`), sinon celle du jour.`,
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-r2111-15'],
  examples: [
    { weak: 'Les écrans sont certifiés ⟦TCO Certified génération 8⟧ ou équivalent.' },
    {
      weak: 'Les écrans sont ⟦TCO Certified (génération 8)⟧, ou équivalent.',
      fixed: 'Les écrans sont TCO Certified, génération 10, ou équivalent.',
    },
    {
      weak: 'Les imprimantes portent l’Ange Bleu (⟦DE-UZ 205⟧) ou un label équivalent.',
      fixed: 'Les imprimantes portent l’Ange Bleu (DE-UZ 219) ou un label équivalent.',
    },
    { weak: 'Les imprimantes portent l’⟦Ange Bleu DE-UZ 205⟧ ou un label équivalent.' },
  ],
  accepted: [
    'Les écrans sont certifiés TCO Certified génération 10 ou équivalent.',
    '---\nclausier:\n  date-lancement: 2023-03-01\n---\n\nLes écrans sont certifiés TCO Certified génération 8 ou équivalent.',
    'Les certificats TCO Certified génération 8 ne sont plus valables.',
    '## Parc existant\n\nLes écrans en place sont certifiés TCO Certified génération 8.',
    'Les imprimantes portent l’Ange Bleu DE-UZ 219 ou un label équivalent.',
  ],
  triggers: undefined,
  *check(context, world, { ecolabels }) {
    const date = dateOf(context, world);
    for (const cited of citedLabels(context, world, ecolabels)) {
      if (tellsOfThePast(context.block, cited.match.sentence, cited.match) || isExcused(cited.match, context, ALLOWED))
        continue;
      const { fermeture } = cited.label;
      if (fermeture && (fermeture.au === undefined || isOver(fermeture, date))) yield closed(cited, world.library);
      else for (const version of findVersions(cited.tail, cited.label)) yield* versionFinding(cited, version, date);
    }
  },
};

const ALLOWED = ['citation-de-texte', 'definition', 'negation', 'question-au-candidat'] as const;

function closed({ label, match }: CitedLabel, library: Library): Omit<Finding, 'rule'> {
  const { motif, fiabilite, ...closure } = label.fermeture!;
  const others = closure['remplace-par'].flatMap((id) => library.ecolabels.get(id) ?? []);
  return {
    span: { start: match.start, end: match.end },
    message: `« ${label.nom} » ne se cite plus : ${motif}`,
    fixes: others.map(({ citation: { nom } }): Fix => replaceBy(nom, match)),
    fiabilite,
  };
}

function* versionFinding(
  { label, match, tail }: CitedLabel,
  { start, referentiel, ...version }: VersionMatch,
  date: string,
): Iterable<Omit<Finding, 'rule'>> {
  const over = isOver(referentiel, date);
  if (!over && !isToCome(referentiel, date)) return;
  const heir = referentiel['remplace-par'];
  const name = referentiel.nom.includes(label.nom) ? referentiel.nom : `« ${label.nom} », ${referentiel.nom},`;
  // « TCO Certified (génération 8) » goes with its brackets.
  const end = version.end + (/\([^()]*$/.test(tail.slice(0, version.end)) && tail[version.end] === ')' ? 1 : 0);
  const whole = { start: match.start, end: match.start + end };
  // A heir told by its whole name takes the label's place too.
  const replaced =
    heir?.includes(label.nom) || start === 0 ? whole : { start: match.start + start, end: match.start + version.end };
  yield {
    span: whole,
    message: over
      ? `${name} n’a plus cours${referentiel.au ? ` : c’était jusqu’${untilWords(referentiel.au)}` : ''}${heir ? ` ; citez « ${heir} »` : ''}.`
      : `${name} n’aura cours qu’à partir ${fromWords(referentiel.du!)}.`,
    // « TCO Certified, génération 10, ou équivalent »: an apposition opens and closes.
    fixes:
      over && heir
        ? [replaceBy(heir.includes(',') && /^ \p{L}/u.test(tail.slice(end)) ? `${heir},` : heir, replaced)]
        : [],
    fiabilite: referentiel.fiabilite,
  };
}

function replaceBy(text: string, { start, end }: Span): Fix {
  return fixOf(`Remplacer par « ${text} »`, { start, end, text });
}
