// A key that one language lacks is a type error here, and so a failed `npm run check`.
import appEn from "./messages/app.en.json";
import appFr from "./messages/app.fr.json";
import assignmentsEn from "./messages/assignments.en.json";
import assignmentsFr from "./messages/assignments.fr.json";
import authoringEn from "./messages/authoring.en.json";
import authoringFr from "./messages/authoring.fr.json";
import catalogueEn from "./messages/catalogue.en.json";
import catalogueFr from "./messages/catalogue.fr.json";
import certificatesEn from "./messages/certificates.en.json";
import certificatesFr from "./messages/certificates.fr.json";
import learningEn from "./messages/learning.en.json";
import learningFr from "./messages/learning.fr.json";
import peopleEn from "./messages/people.en.json";
import peopleFr from "./messages/people.fr.json";
import practiceEn from "./messages/practice.en.json";
import practiceFr from "./messages/practice.fr.json";
import questionsEn from "./messages/questions.en.json";
import questionsFr from "./messages/questions.fr.json";
import readinessEn from "./messages/readiness.en.json";
import readinessFr from "./messages/readiness.fr.json";
import refreshEn from "./messages/refresh.en.json";
import refreshFr from "./messages/refresh.fr.json";
import transitionsEn from "./messages/transitions.en.json";
import transitionsFr from "./messages/transitions.fr.json";
import uiEn from "./messages/ui.en.json";
import uiFr from "./messages/ui.fr.json";

type SameKeys<French, English> = [keyof French, keyof English] extends [keyof English, keyof French]
  ? true
  : {
      missingInEnglish: Exclude<keyof French, keyof English>;
      missingInFrench: Exclude<keyof English, keyof French>;
    };

const parity = <French, English>(_fr: French, _en: English, _same: SameKeys<French, English>) => undefined;

parity(appFr, appEn, true);
parity(assignmentsFr, assignmentsEn, true);
parity(authoringFr, authoringEn, true);
parity(catalogueFr, catalogueEn, true);
parity(certificatesFr, certificatesEn, true);
parity(refreshFr, refreshEn, true);
parity(learningFr, learningEn, true);
parity(peopleFr, peopleEn, true);
parity(practiceFr, practiceEn, true);
parity(questionsFr, questionsEn, true);
parity(readinessFr, readinessEn, true);
parity(transitionsFr, transitionsEn, true);
parity(uiFr, uiEn, true);
