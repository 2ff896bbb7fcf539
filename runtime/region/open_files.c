/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/open_files.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

struct open_files {
	pthread_mutex_t lock;
	struct open_file *newest, *oldest;
	unsigned nr_open, max_open; /* files with a key */
	unsigned nr_pinned;	    /* with a key or without */
	size_t nr_buckets;	    /* a power of two */
	struct open_file *buckets[];
};

int open_files_new(unsigned max_open, struct open_files **out,
		   struct error *err)
{
	struct open_files *cache;
	size_t nr_buckets = 16;

	while (nr_buckets < max_open)
		nr_buckets *= 2;
	cache = calloc(1, sizeof *cache + nr_buckets * sizeof(void *));
	if (!cache)
		return fail_memory(err);
	pthread_mutex_init(&cache->lock, NULL);
	cache->max_open = max_open;
	cache->nr_buckets = nr_buckets;
	*out = cache;
	return 0;
}

static struct open_file **bucket_of(struct open_files *cache, const void *key)
{
	/* multiplicative hashing; the upper half is the well mixed one */
	uint64_t hash = (uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15);

	return &cache->buckets[(hash >> 32) & (cache->nr_buckets - 1)];
}

static void link_newest(struct open_files *cache, struct open_file *file)
{
	file->newer = NULL;
	file->older = cache->newest;
	if (cache->newest)
		cache->newest->newer = file;
	else
		cache->oldest = file;
	cache->newest = file;
}

static void unlink_order(struct open_files *cache, struct open_file *file)
{
	if (file->newer)
		file->newer->older = file->older;
	else
		cache->newest = file->older;
	if (file->older)
		file->older->newer = file->newer;
	else
		cache->oldest = file->newer;
}

static struct open_file *find(struct open_files *cache, const void *key)
{
	struct open_file *file = *bucket_of(cache, key);

	while (file && file->key != key)
		file = file->next;
	return file;
}

/* From now on nobody finds it. */
static void forget(struct open_files *cache, struct open_file *file)
{
	struct open_file **link = bucket_of(cache, file->key);

	while (*link != file)
		link = &(*link)->next;
	*link = file->next;
	unlink_order(cache, file);
	file->key = NULL;
	cache->nr_open--;
}

static struct open_file *forget_oldest_unpinned(struct open_files *cache)
{
	struct open_file *file = cache->oldest;

	while (file && file->pins)
		file = file->newer;
	if (file)
		forget(cache, file);
	return file;
}

static void discard(struct open_file *file)
{
	if (!file)
		return;
	file_view_done(&file->view);
	close(file->fd);
	free(file);
}

struct open_file *open_files_get(struct open_files *cache, const void *key)
{
	struct open_file *file;

	pthread_mutex_lock(&cache->lock);
	file = find(cache, key);
	if (file) {
		cache->nr_pinned += !file->pins++;
		unlink_order(cache, file);
		link_newest(cache, file);
	}
	pthread_mutex_unlock(&cache->lock);
	return file;
}

struct open_file *open_files_add(struct open_files *cache, const void *key,
				 int fd)
{
	struct open_file *file = calloc(1, sizeof *file);
	struct open_file *evicted = NULL, **bucket;

	if (!file) {
		close(fd);
		return NULL;
	}
	file->fd = fd;
	file->pins = 1;
	pthread_mutex_lock(&cache->lock);
	cache->nr_pinned++;
	if (cache->nr_open >= cache->max_open)
		evicted = forget_oldest_unpinned(cache);
	/* two threads may have opened the same file at once */
	if (cache->nr_open < cache->max_open && !find(cache, key)) {
		bucket = bucket_of(cache, key);
		file->key = key;
		file->next = *bucket;
		*bucket = file;
		link_newest(cache, file);
		cache->nr_open++;
	}
	pthread_mutex_unlock(&cache->lock);
	discard(evicted);
	return file;
}

void open_files_put(struct open_files *cache, struct open_file *file,
		    bool is_bad)
{
	bool is_last;

	pthread_mutex_lock(&cache->lock);
	if (is_bad && file->key)
		forget(cache, file);
	is_last = --file->pins == 0;
	cache->nr_pinned -= is_last;
	is_last &= !file->key;
	pthread_mutex_unlock(&cache->lock);
	if (is_last)
		discard(file);
}

bool open_files_is_crowded(struct open_files *cache)
{
	bool is_crowded;

	pthread_mutex_lock(&cache->lock);
	is_crowded = cache->nr_pinned >= cache->max_open;
	pthread_mutex_unlock(&cache->lock);
	return is_crowded;
}

bool open_files_shrink(struct open_files *cache)
{
	struct open_file *file;

	pthread_mutex_lock(&cache->lock);
	file = forget_oldest_unpinned(cache);
	pthread_mutex_unlock(&cache->lock);
	discard(file);
	return file;
}

void open_files_free(struct open_files *cache)
{
	if (!cache)
		return;
	while (open_files_shrink(cache))
		;
	pthread_mutex_destroy(&cache->lock);
	free(cache);
}
