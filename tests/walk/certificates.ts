import { all, type Door, learners, ownerOnly } from "./door";
import { page } from "./page";
import type { World } from "./world";

const file = ({ certificate }: World) => `/certificates/${certificate.code}.pdf`;

/** Certificates, their verification by anybody, and the files of one's own record. */
export const CERTIFICATE_PAGES: readonly Door[] = [
  page("certificates", "/certificates", learners(200)),
  page("certificates.file", file, ownerOnly(200), { what: "own" }),
  page("certificates.file", "/certificates/0.pdf", learners(404), { what: "no code" }),
  page("certificates.file", ({ certificate }) => `/certificates/${certificate.code}`, learners(404), {
    what: "no file",
  }),
  page("verify", "/verify", all(200), { what: "form" }),
  page("verify", "/verify?code=x", all(302), { what: "typed", leadsTo: () => "/verify/0" }),
  page("verify.code", ({ certificate }) => `/verify/${certificate.code}`, all(200), { what: "known" }),
  page("verify.code", "/verify/00000-00000-00000-00000", all(404), { what: "unknown" }),
  page("verify.code", "/verify/x", all(404), { what: "malformed" }),
  page("learn.record", "/learn/record", learners(200), { shows: { owner: ["ownerName"] } }),
  page("learn.record.pdf", "/learn/record.pdf", learners(200)),
  page("learn.record.csv", "/learn/record.csv", learners(200)),
  page("learn.calendar", "/learn/calendar.ics", learners(200)),
];

export const CERTIFICATE_ACTIONS: readonly Door[] = [
  {
    route: "routes/certificates",
    method: "POST",
    what: "no attempt",
    path: () => "/certificates",
    answers: learners(400),
  },
  {
    route: "routes/certificates",
    method: "POST",
    what: "make a certificate",
    path: () => "/certificates",
    form: ({ certificate }) => ({ attempt: certificate.uncertified }),
    answers: ownerOnly(302),
    leadsTo: () => "/certificates",
  },
];
