-- A citizen's message: deduplicated, in the transcript and in the inbox, or nothing at all (P1, P2).
-- KEYS conversation, log, dedupe, inbox, recent
-- ARGV conversation id, message (JSON: entry, channel, preview, now, ttl in seconds)
-- Returns seq, 1 when new or 0 when repeated, and the stored entry.
local conversation, log, dedupe, inbox, recent = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local id, message = ARGV[1], cjson.decode(ARGV[2])

local known = redis.call('GET', dedupe)
if known then
  return {tonumber(known), 0, redis.call('LINDEX', log, tonumber(known) - 1)}
end
local seq = append(log, message.entry)
redis.call('SET', dedupe, seq, 'EX', message.ttl)
redis.call('HSET', conversation, 'channel', message.channel, 'preview', message.preview)
redis.call('HINCRBY', conversation, 'unread', 1)
redis.call('ZADD', recent, message.now, id)
redis.call('XADD', inbox, '*', 'conversation', id, 'seq', seq, 'channel', message.channel)
tell(WEB, {kind = 'entry', conversation = id, seq = seq})
local case = redis.call('HGET', conversation, 'case_id')
if case and case ~= '' then
  tell(DESK, {kind = 'entry', conversation = id, seq = seq, case_id = case})
end
return {seq, 1, message.entry}
