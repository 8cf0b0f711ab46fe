import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBlock } from '../../../server/src/core/document/block.ts';

/** Sentence, who it binds, what it does. */
const CASES: readonly (readonly [string, string])[] = [
  // Who is the subject, not who is mentioned.
  ['Le titulaire fournit les équipements.', 'titulaire obligation'],
  ['Le <TITULAIRE DU MARCHÉ> devra s’assurer de la conformité.', 'titulaire obligation'],
  ['Les équipes du prestataire interviennent sur site.', 'titulaire obligation'],
  ['L’acheteur informe le titulaire de sa décision.', 'acheteur constat'],
  ['Le pouvoir adjudicateur pourra exiger un audit du prestataire.', 'acheteur faculte'],
  ['L’<ORGANISME PUBLIC> se réserve le droit de vérifier.', 'acheteur faculte'],
  ['Les membres du groupement pourront commander.', 'acheteur faculte'],
  ['Le groupement solidaire peut présenter une offre.', 'candidat faculte'],
  ['L’État des lieux est annexé.', 'acheteur constat'],
  ['L’état des lieux est annexé.', 'aucun constat'],
  ['Une défaillance du prestataire pourra être constatée.', 'aucun faculte'],
  ['Les livrables doivent, autant que possible, être modifiables par le bénéficiaire.', 'aucun obligation'],
  ['Il appartient au titulaire de vérifier les droits.', 'titulaire obligation'],
  ['Le matériel est installé par le titulaire.', 'titulaire obligation'],
  ['Les parties s’efforcent de régler à l’amiable tout différend.', 'aucun constat'],
  ['Le pouvoir adjudicateur et le titulaire s’efforceront de régler tout différend.', 'aucun obligation'],
  // The main clause, not the condition.
  ['Si le titulaire ne livre pas, l’acheteur peut résilier.', 'acheteur faculte'],
  ['Lorsque l’acheteur le demande, le titulaire remet un rapport.', 'titulaire obligation'],
  ['En cas de défaillance du titulaire, celui-ci devra corriger.', 'titulaire obligation'],
  // Pronouns stand for the sentence before.
  ['Le titulaire désigne un responsable. Il répond sous deux heures.', 'titulaire obligation'],
  ['Il pourra être fait appel à un expert.', 'aucun faculte'],
  // Things and passives.
  ['Les fichiers sont remis dans un format ouvert.', 'aucun obligation'],
  ['La solution devra être accessible.', 'aucun obligation'],
  ['Le réseau repose sur deux cœurs de réseau.', 'aucun constat'],
  ['Prévoir un déclencheur manuel.', 'aucun obligation'],
  ['Le titulaire ne peut céder le marché.', 'titulaire obligation'],
  // Questions to bidders.
  ['Le candidat décrit sa méthode.', 'candidat question'],
  ['Les candidats devront préciser les labels détenus.', 'candidat question'],
  ['Le titulaire indiquera l’existence éventuelle d’un club utilisateur.', 'titulaire question'],
  ['Pensez à anticiper votre dépôt.', 'candidat question'],
  ['Les moyens seront détaillés dans l’offre.', 'candidat question'],
  ['Quel est le délai de livraison ?', 'candidat question'],
  ['Le candidat complète le cadre de réponse.', 'candidat question'],
  ['Les candidats fournissent une attestation.', 'candidat obligation'],
  ['Les candidats doivent répondre sous forme dématérialisée.', 'candidat obligation'],
  // Wishes and definitions.
  ['L’AMF souhaite atteindre le niveau 4.', 'acheteur souhait'],
  ['Il est souhaité que la documentation soit en ligne.', 'acheteur souhait'],
  ['S’ils le souhaitent, les soumissionnaires peuvent remettre une copie.', 'candidat faculte'],
  ['On entend par incident toute interruption du service.', 'aucun definition'],
  ['Anomalie mineure : une anomalie mineure est une non-conformité d’affichage.', 'aucun definition'],
  ['L’écoconception est une obligation.', 'aucun constat'],
];

for (const [text, expected] of CASES) {
  test(`${expected}: ${text}`, () => {
    const sentence = makeBlock('paragraph', text, []).sentences.at(-1);
    assert.equal(`${sentence?.actor} ${sentence?.modality}`, expected);
  });
}

test('a title binds nobody', () => {
  const [sentence] = makeBlock('title', 'Le titulaire doit livrer', []).sentences;
  assert.equal(`${sentence?.actor} ${sentence?.modality}`, 'aucun constat');
});
