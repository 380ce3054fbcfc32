-- CreateEnum
CREATE TYPE "AssignmentOrigin" AS ENUM ('person', 'revision');

-- AlterTable
ALTER TABLE "LessonReading" ADD COLUMN     "position" TEXT;

-- AlterTable
ALTER TABLE "PlanStep" ADD COLUMN     "external" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "origin" "AssignmentOrigin" NOT NULL,
    "revisionOn" DATE,
    "lessons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "moduleTitleFr" TEXT NOT NULL,
    "moduleTitleEn" TEXT NOT NULL,
    "assignedById" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "openKey" TEXT,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "completionId" UUID NOT NULL,
    "moduleTitleFr" TEXT NOT NULL,
    "moduleTitleEn" TEXT NOT NULL,
    "holderName" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefreshCard" (
    "personId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "state" INTEGER NOT NULL,
    "learningSteps" INTEGER NOT NULL DEFAULT 0,
    "repetitions" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "scheduledDays" INTEGER NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3),
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RefreshCard_pkey" PRIMARY KEY ("personId","moduleSlug","itemId")
);

-- CreateTable
CREATE TABLE "RefreshReview" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "moduleVersion" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "drawn" JSONB NOT NULL,
    "answer" JSONB NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "rating" INTEGER NOT NULL,
    "seconds" INTEGER NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "RefreshReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefreshSetting" (
    "personId" UUID NOT NULL,
    "minutesPerDay" INTEGER NOT NULL DEFAULT 10,

    CONSTRAINT "RefreshSetting_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_openKey_key" ON "Assignment"("openKey");

-- CreateIndex
CREATE INDEX "Assignment_personId_idx" ON "Assignment"("personId");

-- CreateIndex
CREATE INDEX "Assignment_moduleSlug_idx" ON "Assignment"("moduleSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_completionId_key" ON "Certificate"("completionId");

-- CreateIndex
CREATE INDEX "RefreshCard_personId_dueAt_idx" ON "RefreshCard"("personId", "dueAt");

-- CreateIndex
CREATE INDEX "RefreshReview_personId_reviewedAt_idx" ON "RefreshReview"("personId", "reviewedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RefreshReview_personId_moduleSlug_itemId_number_key" ON "RefreshReview"("personId", "moduleSlug", "itemId", "number");

-- CreateIndex
CREATE INDEX "Completion_moduleSlug_completedAt_idx" ON "Completion"("moduleSlug", "completedAt");

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_completionId_fkey" FOREIGN KEY ("completionId") REFERENCES "Completion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefreshCard" ADD CONSTRAINT "RefreshCard_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefreshReview" ADD CONSTRAINT "RefreshReview_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefreshSetting" ADD CONSTRAINT "RefreshSetting_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
