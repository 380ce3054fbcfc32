import type { Lexicon } from "./concepts";

/** What French advisers' words have in common, act by act. Grammar first, then meaning. */
export const CONCEPTS_FR: Lexicon = {
  I: "je | j' | moi | -je | me | m' | mon | ma | mes | moi-meme | personnellement",
  WE: "nous | notre | nos | -nous | on | -on | chez nous | notre equipe | notre service",
  YOU: "vous | votre | vos | -vous | vous-meme | tu | ton | ta | tes | toi",
  NOT: "ne | n' | pas | jamais | aucun* | rien | ni | sans | plus de | nullement | point",
  ONLY: "seulement | uniquement | juste | simplement | que | rien que",
  QUESTION: `? | est-ce | est -ce | quel | quelle | quels | quelles | comment | pourquoi | combien | quand | ou |
    qui | qu' | quoi | lequel | laquelle | pouvez -vous | pourriez -vous | avez -vous | etes -vous | voulez -vous |
    souhaitez -vous | puis -je | peut -on | auriez -vous | seriez -vous | preferez -vous`,
  CAN: "peux | peut | pouvons | pouvez | puis | pourrai | pourra | possible | en mesure | capable*",
  COULD: "pourriez | pourrais | pourrait | pourrions | auriez | seriez | aimerais | voudrais | souhaiterais",
  MUST: "faut | doit | devez | devons | dois | falloir | obligatoire* | necessaire* | besoin | oblige*",
  SHOULD_HAVE: `auriez du | aurait fallu | fallait | il suffisait | vous deviez | vous n' aviez qu' | auriez pu |
    aviez qu' a | n' aviez qu' | aurait suffi`,
  FUTURE: `vais | allons | va | ferai | serai | enverrai | rappellerai | reviens vers | tiendrai | verrai |
    ferons | serez | recevrez | aurez | sera | seront | rappellera | contactera | enverrons | transmettrai |
    reviendrai | rappelle | tiens | prendra | interviendra | passera`,
  DONE: "ai | avons | a ete | viens de | j' ai | c' est fait | est fait | venons de",
  IF: "si | s' | en cas de | a condition | sous reserve | des lors",
  BUT: "mais | cependant | toutefois | pourtant | en revanche | par contre | neanmoins",
  POLITE: "s' il vous plait | veuillez | merci de | auriez -vous l' amabilite | je vous prie | vous invite a",
  YES: "oui | si | exactement | effectivement | tout a fait | en effet | bien sur | absolument | evidemment",
  NO: "non | pas du tout | absolument pas | surement pas | nullement | certainement pas",

  HELLO: "bonjour | bonsoir | salut | bienvenue | enchante* | ravi de vous | allo | rebonjour | hello",
  NAME_SELF: `je m' appelle | je suis _ et | a votre service | a votre ecoute | au telephone | a l' appareil |
    du service | de l' equipe | votre conseill* | service client* | ici | je me presente | mon nom | mon prenom |
    vous accompagne | prends la suite | prends le relais | prends votre`,
  BYE: `au revoir | bonne journee | bonne soiree | bonne continuation | bonne fin | bon week-end | bon week |
    a bientot | cordialement | bien a vous | excellente journee | belle journee | bon courage | agreable |
    bon apres-midi | salutations | tres bonne | passez une | bonne nuit | portez vous bien | bonne route`,
  THANKS: "merci | remercie* | remercions | grand merci | reconnaissant*",
  FOR_CALL: `de votre appel | pour votre appel | votre confiance | votre fidelite | votre patience | votre temps |
    votre message | nous avoir contacte* | m' avoir | nous avoir | votre comprehension`,

  AI: `ia | i | intelligence artificielle | robot* | bot | bots | chatbot* | assistant virtuel | assistante virtuelle |
    assistant automatique | automatique* | automatis* | algorithm* | machine* | ordinateur | logiciel* | programme |
    systeme | numerique | outil* | genere* | copilote | voicebot | callbot | agent conversationnel | modele de langage |
    synthese vocale | voix de synthese | assistant`,
  ASSISTED: `assiste* | aide* par | aide d' | propose* par | suggere* | relu* | redige* par | prepare* par |
    appuie* | m' aide | nous aide | l' aide d' | ecrit par | produit* par | utilise* | utilisons | sert | traduit`,
  HUMAN: `conseill* | collegue* | specialist* | responsable* | superviseu* | manager* | humain* | personne |
    vraie personne | agent* | technicien* | expert* | quelqu'un | interlocut* | referent* | equipe* | chef* |
    en chair et en os | etre humain | mediat* | encadrant* | confrere* | cadre | tuteur | direction`,
  CONNECT: `parler | joindre | transfer* | passer | passe | relation | mettre en relation | rappel* | recontact* |
    contact* | orient* | confier | transmet* | escalad* | appel* | prendre le relais | rendez-vous | echanger |
    bascul* | remontr* | prend la suite | mets en lien | mettre en lien | visio* | agence | boutique | guichet |
    standard | ligne directe | se deplac* | passera chez | intervention`,
  WAIT: `patient* | attend* | attente | plus tard | d'abord | avant de | avant d' | restez | d' abord | retentez |
    reessay* | commencez par | obligatoirement | prealable* | ensuite seulement`,
  IMPOSSIBLE: `impossible* | n' est pas possible | ne peux pas | ne peut pas | ne pouvons pas | pas possible |
    ne suis pas en mesure | refus* | interdit* | aucune possibilite | personne n' | personne ne | pas disponible* |
    indisponible* | ne sert a rien | inutile* | n' existe pas | pas la peine | ne change* rien | mieux que | pas besoin`,

  FEEL: `frustr* | inquiet* | inquiet | coler* | enerv* | agac* | stress* | angoiss* | trist* | peine | pein* |
    difficile* | penible* | desagreable* | decev* | decu* | decu | deception | epreuve | douloureu* | peur |
    deuil | perte | desempar* | embarras* | fatig* | epuis* | contrari* | exaspér* | insupportable* | genant* |
    eprouv* | desarroi | emotion* | ressent* | mecontent* | las | lasse | lassant | choqu* | deroutant* | alarmant* |
    rageant | soucis | desolant | usant | rude | lourd | chagrin | condoleances | effort* | malmene* | legitim* |
    insatisf* | desagrement* | galere* | inconfortable* | perturb* | inquietude* | preoccup* | tracas* | penser a autre`,
  UNDERSTAND: `comprend* | compris | imagine* | concois | conçois | entends | mesure | realise | sens | vois bien |
    a votre place | normal* | legitime* | vous avez raison | votre reaction | mets a votre place | ca se comprend |
    on le serait | tout le monde le serait | j' entends | quelle | il y a de quoi | n' importe qui`,
  SORRY: `desol* | excus* | pardon* | regrett* | navr* | confus | confuse | presente* mes | presentons nos | mea culpa`,
  OUR_FAULT: `notre erreur | notre faute | de notre part | notre cote | de notre fait | erreur de notre | ma faute |
    mon erreur | aurions du | aurais du | nous nous sommes trompes | avons failli | rate* | loupe*`,
  OWN: `m' en occupe | m' occupe | prends en charge | charge | personnellement | moi-meme | m' en charge | suis votre dossier |
    prends votre | jusqu' au bout | de a a z | mon engagement | m' engage | je gere | compter sur moi | je suis la |
    prends le dossier | lache pas | ne vous lache | suivre | je m' y | regle* | mon cote | je reste | en main | votre seul |
    responsabilite | garde* votre dossier | votre interlocut* | comptez sur | mon affaire | je prends`,
  FAULT: `votre faute | de votre fait | erreur de votre | votre erreur | auriez du | vous n' avez pas | vous avez mal |
    vous avez oublie | votre responsabilite | de votre part | vous etes trompe* | n' avez pas lu | pas lu | mal lu |
    par vous | il fallait | negligen* | imprudent* | mauvaise foi | mal rempli* | mal saisi | vous-meme |
    votre cote | etourd* | pas fait attention | vous vous etes | fallait | lire les conditions | attention |
    comme tout le monde | la prochaine fois | qui avez | menti | ment* | trich* | exager*`,

  IDENTITY: `identite | verifier que c' est bien vous | vous identifier | identifier | dossier | numero de client |
    numero client | numero de contrat | numero de dossier | numero de commande | numero d' abonne | reference* |
    date de naissance | code postal | adresse | nom | prenom | nom et prenom | nom de famille | titulaire | e-mail |
    email | adresse mail | telephone | pdl | numero | contrat | commande | facture | ligne | naissance`,
  GIVE: `donn* | communiqu* | indiqu* | envoy* | confirm* | transmet* | dict* | fourni* | rappeler | rappel* | precis* |
    epel* | lire | lisez | recop* | tap* | entr* | saisi* | redonn* | partag* | redire | dire | dites | me faut |
    besoin de | besoin du | recit* | joign* | ecri* | mett* | photograph* | photo`,
  SECRET: `mot de passe | mots de passe | code secret | code pin | pin | cvv | cvc | cryptogramme | numero de carte |
    numero de votre carte | numero complet | numero entier | seize chiffres | 16 chiffres | trois chiffres | 3 chiffres |
    au dos | carte bancaire | carte bleue | cb | carte | code recu | code de validation | code de confirmation |
    code a six | code sms | code temporaire | code a usage | code d' acces | codes | code | sms | identifiants |
    numero de securite sociale | securite sociale | numero de secu | secu | date d' expiration | question secrete |
    expiration | confidentiel de votre carte | 6 chiffres | six chiffres | quatre chiffres | biometri*`,
  BANK: "banque* | bancaire* | rib | iban | virement* | prelevement* | compte",
  PROTECT: `masqu* | effac* | supprim* | rgpd | confidentiel* | confidentialite | proteg* | protection | securis* |
    securite | donnees | donnees personnelles | droit d' acces | vos droits | vie privee | chiffre* | conserv* | cnil |
    ne partagez | ne communiquez | n' envoyez | ne donnez | ne transmettez | jamais besoin | ne me donnez | gardez |
    ne me l' envoyez | pas besoin de | par securite | prudence | rectif* | opposition | consent* | stock* | anonym* |
    reste entre | canal securise | espace securise | bloqu* | fraude* | ne tapez | ne saisissez | uniquement pour |
    retir* de la conversation | ne les | ecran`,
  CLARIFY: `precis* | depuis quand | quel message | message d' erreur | que s' est | qu' est | que voyez | s' affiche |
    quel type | quel appareil | quel modele | quelle offre | a quel moment | de quel | de quelle | parlez -vous |
    si je comprends bien | si j' ai bien compris | vous voulez dire | c'est-a-dire | en detail | raconte* | expliquez |
    decri* | exactement | plus d' elements | plus de details | dans quel | quand vous dites | que souhaitez | que puis |
    avez -vous deja | avez -vous essay* | avez -vous recu | voulez -vous dire | s' agit -il | arrive* | voyant | que se passe |
    reformul* | bien compris | quel montant | combien de temps | lequel | laquelle | comment cela`,
  REASON: `parce que | parce qu' | car | puisque | puisqu' | en effet | c' est pourquoi | cela signifie | correspond* | du a | due a |
    en raison | raison | a cause | selon | conformement | prevoi* | article | condition* | procedure | regle* | delai* |
    tarif* | montant* | explique* | s' explique | il s' agit | veut dire | vient de | provient | consiste | comprend |
    inclut | permet | prorata | augment* | remis* | garantie | contrat prevoit | politique | loi | normalement |
    fonctionne* | du fait | est lie* | applique* | depend* | facture* | technique | panne | incident`,
  INSTRUCT: `cliqu* | ouvr* | allez | rendez | connect* | debranch* | rebranch* | redemarr* | appuy* | selectionn* |
    telecharg* | install* | verifiez | rubrique | onglet | menu | bouton | parametre* | etape* | puis | ensuite |
    espace client | application | il suffit | formulaire | remplissez | renvoyez | imprim* | colissimo | page`,
  MONEY:
    "euro* | € | rembours* | avoir | geste commercial | credit* | remise | frais | offert* | indemni* | dedommag*",
  TIME: `demain | heure* | jour* | semaine* | lundi | mardi | mercredi | jeudi | vendredi | samedi | minute* | h |
    avant | d' ici | ce soir | cet apres-midi | apres-demain | matin | midi | ouvre* | mois | prochain* | sous |
    aujourd'hui | dans les | des que | tout de suite | immediatement | d' ici la | a l' instant | fin de journee |
    janvier | fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre`,
  STEP: `envoie | enverrai | rappelle | rappellerai | reviens | ouvre | ouvert | lance* | transmet* | transmis | programme |
    planifi* | fixe | reserve | previen* | tiens au courant | tiendrai informe | informer* | confirmation | mail |
    courrier | technicien | intervention | dossier | ticket | demande | virement | recevrez | suivi | note | effectue*`,
  GUARANTEE: `garanti* | promet* | promis | promesse | certain* | 100 | cent pour cent | jamais plus | plus jamais | sans faute | assur* |
    aucun risque | a coup sur | certitude | jure | definitivement | quoi qu' il arrive | toujours | sans exception |
    zero | sur et certain | totalement | obligatoirement accepte | absolument tout | ma parole | parole | les yeux fermes |
    aucun doute | sans aucun | forcement | a vie | ne se reproduira | n' arrivera plus | tout ce que vous voulez |
    automatiquement | intégralement | dans l' heure | vous verrez | tranquille`,
  SOLVED: `resolu* | regle* | repond* a votre | repondu | clair* | autre chose | d' autres questions | autre question |
    tout est | est-ce bon | est -ce bon | c' est bon | ca marche | cela fonctionne | vous convient | convient | toujours le probleme |
    vous aider | est -ce que c' | bien compris | avez -vous pu | suffisamment | satisfait* | ok pour vous | d'accord | d' accord |
    ca va mieux | de nouveau | fonctionne* maintenant | est-ce que tout | rien oublie | point reste | est -ce plus | a la normale`,
  OPINION: `avis | note | noter | enquete* | retour | retours | suggestion* | questionnaire* | satisfaction | evalu* |
    ameliorer | remarque* | ressenti | impression* | pensez | pense* | sondage | commentaire* | temoign* | signal* |
    progresser | experience | etoile* | recommand* | idees | point de vue | vecu | s' est passe | mieux faire | franchise`,
  CHECK: `verifi* | regard* | control* | m' assur* | assurer | consult* | renseign* | je regarde | confirme* aupres |
    me renseigne | jette un oeil | recherch* | examine* | investig* | valid* | croise* | recoup* | relire | relis |
    demander confirmation | avant de vous | avant d' affirm* | je prefere | source | d' apres | sous les yeux | dans votre dossier |
    interrog* | analys* | parcour* | poser la question | tirer au clair`,
  UNSURE: `je pense | je crois | il semble* | semble | sauf erreur | sous reserve | a priori | normalement | peut-etre | probable* |
    pas certain* | pas sur* | il me semble | je ne voudrais pas | risque* de | pas encore | a confirmer | en principe |
    doute | apparemment | il se peut | au conditionnel | dire de betise* | m' avancer | je ne sais`,
  COLD: `calmez | calme | c' est comme ca | c' est ainsi | pas mon probleme | tant pis | relisez | tout le monde | pas grave |
    exager* | dramatis* | ca arrive | rien a faire | pas que ca | n' y peux rien | y peux rien | point final | debrouill* |
    voila | ecoutez | franchement | encore | bon | et alors | comme je vous l' ai | deja dit | je vous l' ai | pas mon |
    franchement | serieux | ridicule* | google | arretez | cinema | histoires | petit | petite | parano* | je repete |
    c' est pas | m' interess* | que voulez -vous | allez voir | ailleurs | pas content* | autre chose a faire | n' en fai* |
    un peu d' | seul* au monde | mort d' homme | quelques euros | pas la fin | suivant | comme les autres | bravo | genial`,
  URGENT: "urgen* | vite | rapid* | prior* | sans attendre | au plus vite | des maintenant | tout de suite",
};
