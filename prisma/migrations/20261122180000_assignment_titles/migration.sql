-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "lessons" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "moduleTitleEn" TEXT NOT NULL,
ADD COLUMN     "moduleTitleFr" TEXT NOT NULL;

-- CreateIndex
CREATE INDEX "Completion_moduleSlug_completedAt_idx" ON "Completion"("moduleSlug", "completedAt");
