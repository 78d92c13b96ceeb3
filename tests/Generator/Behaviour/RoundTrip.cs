namespace Stevedore.Generator.Tests.Behaviour;

internal static class RoundTrip
{
    /// <summary>Stores a value in place and loads it again.</summary>
    public static T InPlace<T>(T value)
        where T : IArchivable => Archive.Deserialize<T>(Archive.Serialize(value));

    /// <summary>Stores an object with its tag, and loads it again as what the tag says.</summary>
    public static T Tagged<T>(T value)
        where T : class => LoadTagged<T>(StoreTagged(value))!;

    public static byte[] StoreTagged(object? value, ArchiveOptions? options = null)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store, options))
            archive.WriteObject(value);

        return stream.ToArray();
    }

    public static T? LoadTagged<T>(byte[] bytes)
        where T : class
    {
        using Archive archive = new(new MemoryStream(bytes), ArchiveMode.Load);
        return archive.ReadObject<T>();
    }
}
