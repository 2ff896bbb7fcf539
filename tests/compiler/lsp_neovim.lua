-- SPDX-License-Identifier: Apache-2.0
--
-- Neovim's own client talks to `structc lsp` about the buffer that is open:
-- tests/compiler/test_lsp.sh starts it with $STRUCTC and the file to edit.

local TIMEOUT = 10000
local failed = false
local buffer = vim.api.nvim_get_current_buf()

local function fail(text)
	io.stderr:write("FAIL: " .. text .. "\n")
	failed = true
end

local function expect(what, got, expected)
	if not vim.deep_equal(got, expected) then
		fail(("%s: %s, not %s"):format(what, vim.inspect(got),
		    vim.inspect(expected)))
	end
end

local function expect_text(what, got, part)
	if not (got and got:find(part, 1, true)) then
		fail(("%s: no '%s' in %s"):format(what, part, vim.inspect(got)))
	end
end

-- Puts the cursor on the n-th character of the first match of `text`.
local function go_to(text, n)
	vim.api.nvim_win_set_cursor(0, { 1, 0 })
	if vim.fn.search("\\V" .. text, "cW") == 0 then
		fail("the file has no " .. text)
	end
	local at = vim.api.nvim_win_get_cursor(0)
	vim.api.nvim_win_set_cursor(0, { at[1], at[2] + (n or 1) - 1 })
end

local function ask(method, params)
	local replies = vim.lsp.buf_request_sync(buffer,
	    "textDocument/" .. method,
	    params or vim.lsp.util.make_position_params(), TIMEOUT)
	for _, reply in pairs(replies or {}) do
		if reply.error then
			fail(method .. ": " .. vim.inspect(reply.error))
		end
		return reply.result
	end
	fail(method .. ": no reply")
end

local function wait_for(what, condition)
	if not vim.wait(TIMEOUT, condition, 10) then
		fail("never came: " .. what)
	end
end

local function diagnostics()
	return vim.diagnostic.get(buffer)
end

-- ---------------------------------------------------------------- the session

local client = vim.lsp.start_client({
	cmd = { os.getenv("STRUCTC"), "lsp" },
	root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(buffer, client)
wait_for("the client", function()
	return vim.lsp.buf_is_attached(buffer, client) and
	    vim.lsp.get_client_by_id(client) and
	    vim.lsp.get_client_by_id(client).initialized
end)

-- diagnostics: one, and it goes when it is mended
wait_for("diagnostics", function() return #diagnostics() > 0 end)
local first = diagnostics()[1] or {}
expect("diagnostics", #diagnostics(), 1)
expect("its line", first.lnum, vim.fn.search("u33_le", "nw") - 1)
expect("its column", first.col, 5)
expect("its code", first.user_data and first.user_data.lsp.code or first.code,
    "E0403")
expect("its severity", first.severity, vim.diagnostic.severity.ERROR)
vim.cmd("%s/u33_le/u32_le/")
wait_for("no diagnostics", function() return #diagnostics() == 0 end)

-- hover
go_to("blocks")
local hover = ask("hover")
local text = hover and hover.contents.value
expect_text("hover", text, "blocks u32_le")
expect_text("hover", text, "offset: 4 (0x4)")
expect_text("hover", text, "size: 4 bytes")
expect_text("hover", text, "little-endian")
expect_text("hover", text, "All of them, größer als 日本.")
go_to("MAGIC")
expect_text("hover", ask("hover").contents.value, "61267 (0xEF53)")

-- definition: of a type, of a constant, of a member in a join
go_to("kind  Kind", 7)
expect("definition of a type", ask("definition").range.start,
    { line = vim.fn.search("type Kind", "nw") - 1, character = 5 })
go_to("= MAGIC", 3)
expect("definition of a constant", ask("definition").range.start,
    { line = 1, character = 6 })
go_to("$low", 2)
expect("definition of a member", ask("definition").range.start,
    { line = vim.fn.search("^\\tlow", "nw") - 1, character = 1 })

-- the outline
local outline = ask("documentSymbol",
    { textDocument = vim.lsp.util.make_text_document_params() })
local names = {}
for _, symbol in ipairs(outline or {}) do
	local inside = {}
	for _, child in ipairs(symbol.children or {}) do
		table.insert(inside, child.name)
	end
	table.insert(names, symbol.name .. "(" .. table.concat(inside, " ") .. ")")
end
expect("outline", table.concat(names, " "),
    "MAGIC() Kind(regular directory) Super(magic kind blocks low high both)")

-- completion, on a line that is half written
local function complete(line)
	local last = vim.api.nvim_buf_line_count(buffer)
	vim.api.nvim_buf_set_lines(buffer, last - 1, last - 1, true, { line })
	local found, params = {}, {
		textDocument = vim.lsp.util.make_text_document_params(),
		position = { line = last - 1, character = #line },
	}
	for _, item in ipairs(ask("completion", params) or {}) do
		found[item.label] = item
	end
	vim.api.nvim_buf_set_lines(buffer, last - 1, last, true, {})
	return found
end
expect("completion of members",
    complete("\tfield sum u64 = ($")["$blocks"] ~= nil, true)
local types = complete("\tmore ")
expect("completion of types",
    types["Kind"] ~= nil and types["u32_le"] ~= nil and
    types["struct"] ~= nil and types["MAGIC"] == nil, true)
expect("completion of names", complete("\tmore Kind = ")["directory"] ~= nil,
    true)
expect("completion of keywords", complete("\t")["field"] ~= nil, true)

-- hover goes on to work while the line is wrong
vim.cmd("%s/$low @ $high/$low @/")
wait_for("a syntax error", function() return #diagnostics() == 1 end)
go_to("blocks")
expect_text("hover beside an error", ask("hover").contents.value, "offset: 4")
vim.cmd("%s/$low @/$low @ $high/")
wait_for("no syntax error", function() return #diagnostics() == 0 end)

-- formatting: what comes out is what structc fmt says
vim.lsp.buf.formatting_sync(nil, TIMEOUT)
expect("formatting",
    table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), "\n") .. "\n",
    vim.fn.system({ os.getenv("STRUCTC"), "fmt", os.getenv("FORMATTED") }) ..
    table.concat(vim.fn.readfile(os.getenv("FORMATTED")), "\n") .. "\n")

vim.lsp.stop_client(client)
wait_for("the end", function() return vim.lsp.client_is_stopped(client) end)
if failed then
	vim.cmd("cquit 1")
end
vim.cmd("qall!")
