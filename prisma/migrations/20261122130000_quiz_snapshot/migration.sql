-- AlterTable
ALTER TABLE "QuizAttempt" ADD COLUMN     "openKey" TEXT;

-- CreateTable
CREATE TABLE "QuizSnapshot" (
    "moduleSlug" TEXT NOT NULL,
    "moduleVersion" TEXT NOT NULL,
    "quiz" JSONB NOT NULL,

    CONSTRAINT "QuizSnapshot_pkey" PRIMARY KEY ("moduleSlug","moduleVersion")
);

-- CreateIndex
CREATE UNIQUE INDEX "QuizAttempt_openKey_key" ON "QuizAttempt"("openKey");
