using Stevedore.Adapters;
using ZiggyCreatures.Caching.Fusion.Internals;
using ZiggyCreatures.Caching.Fusion.Internals.Distributed;

namespace Stevedore.Caching;

/// <summary>The form of entries whose value has a known type.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal sealed class ValueForm<TValue> : EntryForm<FusionCacheDistributedEntry<TValue>>
{
    public override byte[] Store(FusionCacheDistributedEntry<TValue> entry, ArchiveOptions? options) =>
        Archive.Serialize(new EntryBody(entry), options);

    public override FusionCacheDistributedEntry<TValue> Load(byte[] bytes, ArchiveOptions? options) =>
        Archive.Deserialize<EntryBody>(bytes, options).Entry;

    /// <summary>The body of an entry.</summary>
    /// <param name="entry">The entry.</param>
    private struct EntryBody(FusionCacheDistributedEntry<TValue> entry) : IArchivable
    {
        private FusionCacheDistributedEntry<TValue>? _entry = entry;

        public readonly FusionCacheDistributedEntry<TValue> Entry => _entry!;

        public void Serialize(Archive archive)
        {
            // One that is loaded begins as the default.
            FusionCacheDistributedEntry<TValue> entry = _entry ??= new();
            long timestamp = entry.Timestamp;
            long expiration = entry.LogicalExpirationTimestamp;
            archive.Exchange(ref timestamp);
            archive.Exchange(ref expiration);
            (entry.Timestamp, entry.LogicalExpirationTimestamp) = (timestamp, expiration);
            entry.Tags = ExchangeTags(archive, entry.Tags);
            entry.Metadata = ExchangeMetadata(archive, entry.Metadata);
            Member<TValue> value = new(entry.Value);
            value.Serialize(archive);
            entry.Value = value.Value;
        }

        private static string[]? ExchangeTags(Archive archive, string[]? tags)
        {
            if (!ExchangePresence(archive, tags is not null))
                return null;
            long count = tags?.Length ?? 0;
            archive.ExchangeCount(ref count);
            if (archive.IsStoring)
            {
                foreach (string tag in tags!)
                    archive.Write(tag);
                return tags;
            }
            List<string> loaded = [];
            for (long i = 0; i < count; i++)
                loaded.Add(archive.ReadString() ?? "");
            return [.. loaded];
        }

        private static FusionCacheEntryMetadata? ExchangeMetadata(Archive archive, FusionCacheEntryMetadata? metadata)
        {
            if (!ExchangePresence(archive, metadata is not null))
                return null;
            bool isStale = metadata?.IsStale ?? false;
            string? etag = metadata?.ETag;
            archive.Exchange(ref isStale);
            archive.Exchange(ref etag);
            return new FusionCacheEntryMetadata(
                isStale,
                ExchangeNumber(archive, metadata?.EagerExpirationTimestamp),
                etag,
                ExchangeNumber(archive, metadata?.LastModifiedTimestamp),
                ExchangeNumber(archive, metadata?.Size),
                (byte?)ExchangeNumber(archive, metadata?.Priority));
        }

        private static long? ExchangeNumber(Archive archive, long? number)
        {
            if (!ExchangePresence(archive, number is not null))
                return null;
            long present = number ?? 0;
            archive.Exchange(ref present);
            return present;
        }

        private static bool ExchangePresence(Archive archive, bool isPresent)
        {
            archive.Exchange(ref isPresent);
            return isPresent;
        }
    }
}
