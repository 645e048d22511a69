-- A person's message: deduplicated, in the transcript and in the inbox, or nothing at all (P1, P2).
-- A note is a fact for the counselor that nobody answers: it does not go to the inbox.
-- What was held back until they write (facts WA-8) goes to the outbox again.
-- KEYS conversation, log, dedupe, inbox, recent, address, held, outbox
-- ARGV conversation id, message (JSON: entry, channel, preview, note, address, linked, now, ttl in seconds)
--      address: sealed parts by name; an empty one is forgotten
--      linked: another conversation of the same person, where a note tells of one
-- Returns seq, 1 when new or 0 when repeated, and the stored entry.
local conversation, log, dedupe, inbox, recent = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local address, held, outbox = KEYS[6], KEYS[7], KEYS[8]
local id, message = ARGV[1], cjson.decode(ARGV[2])

local known = redis.call('GET', dedupe)
if known then
  return {tonumber(known), 0, redis.call('LINDEX', log, tonumber(known) - 1)}
end
local seq = append(log, message.entry)
redis.call('SET', dedupe, seq, 'EX', message.ttl)
redis.call('HSET', conversation, 'channel', message.channel, 'preview', message.preview)
redis.call('HINCRBY', conversation, 'unread', 1)
for name, sealed in pairs(message.address) do
  if sealed == '' then redis.call('HDEL', address, name) else redis.call('HSET', address, name, sealed) end
end
if next(message.address) then
  redis.call('HSET', conversation, 'has_phone', redis.call('HEXISTS', address, 'phone'))
end
if message.linked then redis.call('HSET', conversation, 'linked', message.linked) end
if not message.note then
  redis.call('ZADD', recent, message.now, id)
  redis.call('XADD', inbox, '*', 'conversation', id, 'seq', seq, 'channel', message.channel)
  for _, waiting in ipairs(redis.call('ZRANGE', held, 0, -1)) do
    redis.call('XADD', outbox, '*', 'conversation', id, 'seq', waiting, 'channel', message.channel)
  end
  redis.call('DEL', held)
end
tell(WEB, {kind = 'entry', conversation = id, seq = seq})
local case = redis.call('HGET', conversation, 'case_id')
if case and case ~= '' then
  tell(DESK, {kind = 'entry', conversation = id, seq = seq, case_id = case})
end
return {seq, 1, message.entry}
