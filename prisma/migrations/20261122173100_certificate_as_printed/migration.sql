-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "hours" DOUBLE PRECISION NOT NULL,
ADD COLUMN     "organisation" TEXT NOT NULL;
