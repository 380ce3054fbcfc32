import { index, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("routes/home.tsx"),
  route("login", "routes/login.tsx"),
  route("logout", "routes/logout.ts"),
  route("locale", "routes/locale.ts"),
  route("theme", "routes/theme.ts"),

  route("learn", "routes/learn.tsx"),
  route("learn/time", "routes/learn.time.ts"),
  route("learn/record", "routes/learn.record.tsx"),
  route("learn/record.pdf", "routes/learn.record.pdf.ts"),
  route("learn/record.csv", "routes/learn.record.csv.ts"),
  route("learn/calendar.ics", "routes/learn.calendar.ts"),
  route("learn/assignments", "routes/learn.assignments.tsx"),
  route("learn/:module", "routes/learn.module.tsx"),
  route("learn/:module/quiz", "routes/learn.quiz.tsx"),
  route("learn/:module/:lesson", "routes/learn.lesson.tsx"),
  route("attempts/:attempt", "routes/attempt.tsx"),
  route("attempts/:attempt/answers", "routes/attempt.answers.ts"),

  route("refresh", "routes/refresh.tsx"),
  route("refresh/forecast", "routes/refresh.forecast.tsx"),
  route("refresh/settings", "routes/refresh.settings.tsx"),
  route("refresh/reviews/:review", "routes/refresh.review.tsx"),

  route("certificates", "routes/certificates.tsx"),
  route("certificates/:file", "routes/certificates.file.ts"),
  route("verify", "routes/verify.tsx"),
  route("verify/:code", "routes/verify.code.tsx"),

  route("practice", "routes/practice.tsx"),
  route("practice/:scenario", "routes/practice.scenario.tsx"),
  route("conversations/:conversation", "routes/conversation.tsx"),
  route("conversations/:conversation/debrief", "routes/conversation.debrief.tsx"),

  route("skills", "routes/skills.tsx"),
  route("team", "routes/team.tsx"),
  route("team/:person", "routes/team.person.tsx"),
  route("team/:person/assignments", "routes/team.person.assignments.tsx"),
  route("method", "routes/method.tsx"),

  route("future", "routes/future.tsx"),
  route("transitions", "routes/transitions.tsx"),
  route("transitions/:change", "routes/transitions.change.tsx"),
  route("transitions/:change/people/:person", "routes/transitions.person.tsx"),

  route("authoring", "routes/authoring.tsx"),
  route("authoring/questions", "routes/authoring.questions.tsx"),
  route("authoring/questions/yaml", "routes/authoring.questions.yaml.ts"),
  route("authoring/questions/file", "routes/authoring.questions.file.ts"),
  route("authoring/:module", "routes/authoring.module.tsx"),

  route("admin", "routes/admin.tsx"),
  route("gallery", "routes/gallery.tsx"),
  route("healthz", "routes/healthz.ts"),
  route("readyz", "routes/readyz.ts"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
