using Stevedore;

namespace Serialization;

internal static class Archives
{
    private static readonly ArchiveOptions s_options = new() { Limits = new ArchiveLimits { MaxDepth = 4096 } };

    public static Contender Contender<T>(T value) where T : IArchivable => new(
        "Stevedore",
        writer => Archive.Serialize(writer, value, s_options),
        bytes => Archive.Deserialize<T>(bytes, s_options));
}
