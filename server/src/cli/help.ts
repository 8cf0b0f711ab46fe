/** What `clausier --aide` prints. */
export const HELP = `clausier COMMANDE [options]

  verifier [--format texte|json|sarif|github] [--niveau-echec erreur|avertissement|information|jamais]
           [--corriger] [--date AAAA-MM-JJ] [--langage markdown|asciidoc] FICHIER|DOSSIER|MOTIF…
      Relève les faiblesses des documents. « - » lit l’entrée standard, avec --langage.
  clauses  [--format texte|json] [--famille F] [--etape E] [--recherche MOTS]
      Liste les clauses de la bibliothèque.
  inserer  ID[@NIVEAU] [--etape E] [--langage markdown|asciidoc] [--parametre nom=valeur]…
      Écrit le texte d’une clause sur la sortie standard.
  valider  [--fraicheur 18m] [--date AAAA-MM-JJ] DOSSIER
      Vérifie une bibliothèque de clauses ; avec --fraicheur, liste les fiches à revoir.
  serveur  --stdio
      Serveur de langage (LSP), pour les éditeurs.

  --version, --aide

Code de sortie : 0 rien à signaler au niveau d’échec (--niveau-echec, « avertissement » par défaut), 1 quelque chose,
2 mauvais emploi ou entrée illisible. Le dossier .clausier/ du répertoire courant, ou du plus proche au-dessus, ajoute
la bibliothèque de l’équipe et ses réglages (reglages.yaml).`;

/** What is said of a command that does not exist. */
export function unknownCommand(name: string, known: readonly string[]): string {
  return `Commande inconnue : « ${name} ». Commandes : ${known.join(', ')}. Voir « clausier --aide ».`;
}
