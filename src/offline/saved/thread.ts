/** A thread that writes its share of the pages, and ends. */
import { workerData } from 'node:worker_threads';
import { type SavedShare, writePages } from './pages.ts';

writePages(workerData as SavedShare);
