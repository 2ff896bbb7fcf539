// SPDX-License-Identifier: Apache-2.0
//
//   kaitai.js compile FILE.json...     each a .ksy as JSON: FILE.js
//   kaitai.js ext4|gpt|open|bits FILE.js IMAGE
//
// The second prints what Kaitai reads as tool_outputs does. Kaitai's packages
// are found through NODE_PATH.
const fs = require('fs')

async function compile(files) {
	const compiler = require('kaitai-struct-compiler')
	let failed = 0

	for (const file of files) {
		const ksy = JSON.parse(fs.readFileSync(file))

		try {
			const made = await compiler.compile('javascript', ksy,
							    null, false)

			fs.writeFileSync(file.replace(/json$/, 'js'),
					 Object.values(made)[0])
		} catch (error) {
			console.log(`${file}: ${error.message || error}`)
			failed++
		}
	}
	console.log(`${files.length - failed} compiled, ${failed} not`)
	process.exitCode = failed ? 1 : 0
}

const say = (key, value) => console.log(`${key}=${value}`)

const show = {
	ext4(Ext4, stream) {
		const s = new Ext4.Ext4(stream).image

		say('inodes_count', s.inodesCount)
		say('magic', s.magic)
		say('max_mnt_count', s.maxMntCount)
		say('clean', Number(s.state.clean))
		say('feature_incompat', s.featureIncompat.raw)
		say('creator_os', s.creatorOs)
		say('volume_name', s.volumeName)
		say('blocks_count', s.blocksCount)
		say('free_blocks_count', s.freeBlocksCount)
		say('write_time', s.writeTime)
		say('block_size', s.blockSize)
		say('nr_groups', s.nrGroups)
	},
	gpt(Gpt, stream) {
		const at = (type, offset, ...rest) => {
			stream.seek(offset)
			return new Gpt.Gpt[type](stream, null, null, ...rest)
		}
		const header = at('Header', 512)
		const entry = at('Entry', header.partitionEntryLba * 512,
				 header.sizeOfPartitionEntry)

		say('revision', header.revision)
		say('alternate_lba', header.alternateLba)
		say('partition_entry_lba', header.partitionEntryLba)
		say('partition_entries_size', header.partitionEntriesSize)
		say('starting_lba', entry.startingLba)
		say('sectors', entry.sectors)
		say('partition_name', entry.partitionName)
	},
	open(Open, stream) {
		const at = (type, offset) => {
			stream.seek(offset)
			return new Open.Open[type](stream, null, null)
		}

		for (const record of [at('Record', 0), at('Record', 100)]) {
			if (record.tag == 2)
				say('item', record.large.items[1])
			else
				say('other', record.caseOther[1])
			say('tail', record.tail)
			say('end', record.end)
		}
		const places = at('At', 256)
		say('a', places.at1.a)
		say('b', places.at1.b)
		say('z', places.at2.z)
		say('small', places.at2.tail[1].b)
	},
	bits(Bits, stream) {
		const a = new Bits.OpenBits.A(stream, null, null, 64)

		say('early', a.early)
		say('flags', a.flags.raw)
		say('one', Number(a.flags.one))
		say('title', a.title)
		say('below', a.below.value)
		say('alias', a.alias)
		say('deep', a.deep)
		say('split', a.split)
		say('sum', a.sum)
		say('some', a.some)
		say('mode', a.modes[63].raw)
		say('count', a.count)
		say('late', a.late.raw)
		say('name', a.name)
	},
}

const [what, ...files] = process.argv.slice(2)
if (what == 'compile') {
	compile(files)
} else {
	const KaitaiStream = require('kaitai-struct/KaitaiStream')
	const bytes = fs.readFileSync(files[1])
	const exact = bytes.buffer.slice(bytes.byteOffset,
					 bytes.byteOffset + bytes.length)

	show[what](require(files[0]), new KaitaiStream(exact))
}
