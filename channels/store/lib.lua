-- Shared by the scripts below; put before each of them when they are loaded.
local DESK, WEB = 'notices:desk', 'notices:web'

local function tell(channel, notice)
  redis.call('PUBLISH', channel, cjson.encode(notice))
end

-- Appends an entry to a transcript; its seq is its place in the list.
local function append(log, entry)
  return redis.call('RPUSH', log, entry)
end
