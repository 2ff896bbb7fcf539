/* SPDX-License-Identifier: Apache-2.0 */
/* The protocol's frame: header lines, an empty line, so many bytes of JSON. */
#include "compiler/lsp/lsp.h"

#include "runtime/base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LONGEST_HEADER = 1000, MOST_HEADERS = 20 };

static int parse_length(const char *text, size_t *out)
{
	char *end;
	unsigned long n;

	text += strspn(text, " \t");
	if (*text < '0' || *text > '9')
		return -EBADMSG;
	errno = 0;
	n = strtoul(text, &end, 10);
	if (errno || end[strspn(end, " \t\r\n")] || n > LSP_MESSAGE_MAX)
		return -EBADMSG;
	*out = n;
	return 0;
}

/* One header line. Returns 1, 0 at the empty line, -ENODATA at the end. */
static int read_header(FILE *from, size_t *length, bool *has_length)
{
	static const char name[] = "Content-Length:";
	char line[LONGEST_HEADER];

	if (!fgets(line, sizeof line, from))
		return -ENODATA;
	if (line[strspn(line, "\r\n")] == '\0')
		return 0;
	if (!strchr(line, '\n') || !strchr(line, ':'))
		return -EBADMSG;
	if (strncasecmp(line, name, sizeof name - 1))
		return 1;
	*has_length = true;
	return parse_length(line + sizeof name - 1, length) ? -EBADMSG : 1;
}

static int read_headers(FILE *from, size_t *length)
{
	bool has_length = false;
	int rc, count = 0;

	while ((rc = read_header(from, length, &has_length)) > 0)
		if (++count > MOST_HEADERS)
			return -EBADMSG;
	if (rc == -ENODATA)
		return count ? -EBADMSG : 0;
	if (rc < 0)
		return rc;
	return has_length ? 1 : -EBADMSG;
}

int lsp_read(FILE *from, char **out, size_t *length)
{
	AUTOFREE char *body = NULL;
	int rc = read_headers(from, length);

	if (rc <= 0)
		return rc;
	body = malloc(*length + 1);
	if (!body)
		return -ENOMEM;
	if (fread(body, 1, *length, from) != *length)
		return -EBADMSG;
	body[*length] = '\0';
	*out = STEAL(body);
	return 1;
}

void lsp_write(FILE *to, json *message)
{
	size_t length;
	const char *text;

	json_set(message, "jsonrpc", json_text("2.0"));
	text = json_written(message, &length);
	fprintf(to, "Content-Length: %zu\r\n\r\n", length);
	fwrite(text, 1, length, to);
	fflush(to);
	json_object_put(message);
}
