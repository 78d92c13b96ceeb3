using System.Reflection;

namespace Stevedore.Tool.Import.Project;

/// <summary>The files of a project that are not classes.</summary>
internal static class ProjectText
{
    public static string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="Stevedore" Version="{Version()}" />
            <!-- Guards what the classes write: a change of it is an error, until the file says the same. -->
            <AdditionalFiles Include="ArchiveSchema.txt" />
          </ItemGroup>

        </Project>

        """;

    /// <summary>Loads a file, stores it again and compares.</summary>
    public static string Program(string name, string? root, bool isUnicode)
    {
        string first = isUnicode ? "true, false" : "false, true";
        string load = root is null ? "Objects document = new();" : $"{root} document = new();";
        string objects = root is not null ? "" :
            """


            /// <summary>What the file has: one object after the other.</summary>
            internal sealed class Objects
            {
                private readonly List<object?> _objects = [];

                public void Serialize(Archive archive)
                {
                    if (archive.IsStoring)
                        _objects.ForEach(archive.WriteObject);
                    else
                        while (archive.HasMore())
                            _objects.Add(archive.ReadObject());
                }
            }
            """;
        return
            $$"""
            using Stevedore;

            namespace {{name}};

            /// <summary>Loads each file that is named, stores it again and compares.</summary>
            internal static class Program
            {
                private static int Main(string[] arguments)
                {
                    int failures = 0;
                    foreach (string path in arguments)
                        failures += Check(path) ? 0 : 1;
                    return failures == 0 ? 0 : 1;
                }

                private static bool Check(string path)
                {
                    byte[] original = File.ReadAllBytes(path);
                    string result = "";
                    foreach (bool isUnicode in (bool[])[{{first}}])
                    {
                        ArchiveOptions options = new() { UnicodeStrings = isUnicode, LongCounts = false };
                        result = Check(original, options);
                        if (result.Length == 0)
                        {
                            Console.WriteLine($"{path}: {original.Length} bytes loaded, and stored identically.");
                            return true;
                        }
                    }
                    Console.WriteLine($"{path}: {result}");
                    return false;
                }

                private static string Check(byte[] original, ArchiveOptions options)
                {
                    {{load}}
                    SchemaTable schemas;
                    try
                    {
                        using Archive loading = new(new MemoryStream(original), ArchiveMode.Load, options);
                        loading.Document = document;
                        document.Serialize(loading);
                        loading.EnsureEnd();
                        schemas = loading.Schemas;
                    }
                    catch (ArchiveException exception)
                    {
                        return exception.Message;
                    }
                    MemoryStream stored = new();
                    using (Archive storing = new(stored, ArchiveMode.Store, options with { Schemas = schemas }))
                    {
                        storing.Document = document;
                        document.Serialize(storing);
                    }
                    int same = stored.ToArray().AsSpan().CommonPrefixLength(original);
                    return same == original.Length && stored.Length == same
                        ? ""
                        : $"loaded to the last byte; what is stored differs from byte {same} on";
                }
            }{{objects}}

            """;
    }

    private static string Version() =>
        typeof(ProjectText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            .Split('+')[0] ?? "0.1.0";
}
