using System.Text.Json;

namespace Stevedore.Interop.Tests.Golden;

/// <summary>One entry of the manifest: the file, the build that wrote it, and the steps.</summary>
public sealed record Vector(string Name, string File, bool Unicode, JsonElement Objects, JsonElement Steps)
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Vectors");

    public static IReadOnlyDictionary<string, Vector> All { get; } = Parse();

    public byte[] Bytes => System.IO.File.ReadAllBytes(Path.Combine(Folder, File));

    public ArchiveOptions Options => new() { UnicodeStrings = Unicode };

    private static Dictionary<string, Vector> Parse()
    {
        JsonElement manifest = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(Folder, "manifest.json"))).RootElement;
        return manifest.GetProperty("vectors").EnumerateArray()
            .Select(v => new Vector(
                v.GetProperty("name").GetString()!,
                v.GetProperty("file").GetString()!,
                v.GetProperty("unicode").GetBoolean(),
                v.GetProperty("objects"),
                v.GetProperty("steps")))
            .ToDictionary(v => v.Name);
    }
}
