using Stevedore.Mfc;

namespace Stevedore.Interop.Tests.Golden;

/// <summary>Serializes in place: objects by their own body, and what corresponds to MFC's templates as a program would by hand.</summary>
internal static class InPlace
{
    public static void Store(Archive archive, object value)
    {
        switch (value)
        {
            case IArchivable body: body.Serialize(archive); break;
            case double[] numbers: archive.WriteCountedArray<double>(numbers); break;
            case int[] numbers: archive.WriteCountedArray<int>(numbers); break;
            case string[] texts: new StringArray(texts).Serialize(archive); break;
            case Dictionary<string, int> map:
                archive.WriteCount(map.Count);
                foreach ((string key, int number) in map)
                {
                    archive.Write(key);
                    archive.Write(number);
                }
                break;
            case Dictionary<int, string> map:
                archive.WriteCount(map.Count);
                foreach ((int key, string text) in map)
                {
                    archive.Write(key);
                    archive.Write(text);
                }
                break;
            default: throw Unknown(value);
        }
    }

    /// <summary>Loads something of the same type.</summary>
    public static object Load(Archive archive, object example)
    {
        switch (example)
        {
            case IArchivable:
                IArchivable body = (IArchivable)Activator.CreateInstance(example.GetType())!;
                body.Serialize(archive);
                return body;
            case double[]: return archive.ReadCountedArray<double>()!;
            case int[]: return archive.ReadCountedArray<int>()!;
            case string[]: return ((StringArray)Load(archive, new StringArray())).ToArray();
            case Dictionary<string, int>:
                return Entries(archive).ToDictionary(_ => archive.ReadString()!, _ => archive.ReadInt32());
            case Dictionary<int, string>:
                return Entries(archive).ToDictionary(_ => archive.ReadInt32(), _ => archive.ReadString()!);
            default: throw Unknown(example);
        }
    }

    private static IEnumerable<int> Entries(Archive archive) => Enumerable.Range(0, archive.ReadCollectionCount());

    private static NotSupportedException Unknown(object value) => new($"The test cannot serialize a {value.GetType()} in place.");
}
