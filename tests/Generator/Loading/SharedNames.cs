namespace Stevedore.Generator.Tests.Loading;

/// <summary>Classes of several assemblies that have one wire name.</summary>
public sealed class SharedNames
{
    /// <summary>A library whose internal class nobody who references it knows of.</summary>
    private const string Library = """
        namespace Lib
        {
            [Serializable] internal sealed partial class Message { public string Text = ""; public object? Attachment; }
            public interface IShape { int Size { get; } }
            [Serializable] public sealed partial class Circle : IShape { public int Size { get; set; } }
            [Serializable] public sealed partial class Drawing { public IShape? Shape; }
        }

        public static class Program
        {
            public static byte[] Store() => Archive.Serialize(new Lib.Message { Attachment = new Lib.Message { Text = "two" } });
            public static string Load(byte[] bytes) => ((Lib.Message)Archive.Deserialize<Lib.Message>(bytes).Attachment!).Text;
            public static object Make() => new Lib.Message { Text = "of the library" };
        }
        """;

    private const string Application = """
        namespace App
        {
            [Serializable] public sealed partial class Message { public int Id; public Message? Reply; public object? Attachment; }
            [Serializable] public sealed partial class Circle : Lib.IShape { public int Size { get; set; } public int Colour; }
            [Serializable] public sealed partial class Drawing { public Lib.IShape? Shape; }
            [Serializable] public sealed partial class Box { public object? One; public object? Two; }
        }

        public static class Program
        {
            public static int Typed() =>
                Archive.Deserialize<App.Message>(Archive.Serialize(new App.Message { Reply = new() { Id = 2 } })).Reply!.Id;

            public static int Elements() =>
                Archive.Deserialize<List<App.Message>>(Archive.Serialize(new List<App.Message> { new() { Id = 3 } }))[0].Id;

            public static int AnyClass() => ((App.Message)Archive.Deserialize<App.Message>(
                Archive.Serialize(new App.Message { Attachment = new App.Message { Id = 4 } })).Attachment!).Id;

            public static int Within() => ((App.Message)((App.Message)Read<App.Box>(
                new App.Box { One = new App.Message { Attachment = new App.Message { Id = 5 } } }).One!).Attachment!).Id;

            public static int Interface() =>
                ((App.Circle)Read<App.Drawing>(new App.Drawing { Shape = new App.Circle { Colour = 6 } }).Shape!).Colour;

            public static string Clones(object other)
            {
                App.Box clone = Archive.Clone(new App.Box { One = new App.Message { Id = 7 }, Two = other });
                return $"{clone.One!.GetType()} {clone.Two!.GetType()}";
            }

            public static object? Untyped() => Read<object>(new App.Message());

            private static T Read<T>(object value) where T : class
            {
                using MemoryStream stream = new();
                using (Archive storing = new(stream, ArchiveMode.Store))
                    storing.WriteObject(value);
                stream.Position = 0;
                using Archive loading = new(stream, ArchiveMode.Load);
                return loading.ReadObject<T>()!;
            }
        }
        """;

    private static readonly byte[] s_library = LoadedProgram.Compile("lib", Library);
    private static readonly byte[] s_application = LoadedProgram.Compile("app", Application, s_library);

    [Theory]
    [InlineData("Typed", 2)]
    [InlineData("Elements", 3)]
    [InlineData("AnyClass", 4)]
    [InlineData("Within", 5)]
    [InlineData("Interface", 6)]
    public void The_place_in_the_graph_says_which_class_is_meant(string place, int value)
    {
        using LoadedProgram library = LoadedProgram.Load(s_library);
        using LoadedProgram application = LoadedProgram.Load(s_application, library);

        Assert.Equal(value, application.Call(place));
    }

    [Fact]
    public void Each_assembly_loads_its_own()
    {
        using LoadedProgram library = LoadedProgram.Load(s_library);
        using LoadedProgram application = LoadedProgram.Load(s_application, library);
        application.Call("Typed");

        Assert.Equal("two", library.Call("Load", library.Call("Store")));
    }

    [Fact]
    public void A_clone_has_the_classes_of_what_it_is_made_from()
    {
        using LoadedProgram library = LoadedProgram.Load(s_library);
        using LoadedProgram application = LoadedProgram.Load(s_application, library);

        Assert.Equal("App.Message Lib.Message", application.Call("Clones", library.Call("Make")));
    }

    [Fact]
    public void Where_nothing_tells_them_apart_the_failure_names_the_assemblies()
    {
        using LoadedProgram library = LoadedProgram.Load(s_library);
        using LoadedProgram application = LoadedProgram.Load(s_application, library);

        string failure = Assert.IsType<string>(application.Call("Untyped"));
        Assert.StartsWith("ArchiveException: The class name “Message” is that of several types: ", failure, StringComparison.Ordinal);
        Assert.Contains("Lib.Message of lib", failure, StringComparison.Ordinal);
        Assert.Contains("App.Message of app", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_may_be_compiled_into_two_assemblies()
    {
        const string Shared = """
            [Serializable] internal sealed partial class Only { public List<Part> Parts = []; public object? Any; }
            [Serializable] internal sealed partial class Part { public int X; }
            public static class Program
            {
                public static byte[] Store() => Archive.Serialize(new Only { Parts = { new Part { X = 1 } }, Any = new Part { X = 2 } });
                public static int Load(byte[] bytes)
                {
                    Only only = Archive.Deserialize<Only>(bytes);
                    return 10 * only.Parts[0].X + ((Part)only.Any!).X;
                }
            }
            """;
        using LoadedProgram client = LoadedProgram.Load(LoadedProgram.Compile("client", Shared));
        using LoadedProgram server = LoadedProgram.Load(LoadedProgram.Compile("server", Shared));

        Assert.Equal(12, server.Call("Load", client.Call("Store")));
        Assert.Equal(12, client.Call("Load", server.Call("Store")));
    }

    [Theory]
    [InlineData("CObList", "MyList")]
    [InlineData("CStringArray", "MyList")]
    [InlineData("CMapStringToOb", "MyList")]
    public void The_programs_class_goes_before_the_collection_of_the_runtime(string name, string type)
    {
        using LoadedProgram program = LoadedProgram.Load(LoadedProgram.Compile("port", $$"""
            [Serializable, RuntimeClass("{{name}}")] public sealed partial class MyList { public int Count; public object? Inner; }
            [Serializable] public sealed partial class Both { public Stevedore.Mfc.ObList? List; public object? Any; }
            public static class Program
            {
                public static string Load()
                {
                    using MemoryStream stream = new();
                    using (Archive storing = new(stream, ArchiveMode.Store))
                    {
                        storing.WriteObject(new MyList { Inner = new MyList() });
                        storing.WriteObject(new Both { List = [new MyList()], Any = new MyList() });
                    }
                    stream.Position = 0;
                    using Archive loading = new(stream, ArchiveMode.Load);
                    MyList list = (MyList)loading.ReadObject()!;
                    Both both = loading.ReadObject<Both>()!;
                    return $"{list.Inner!.GetType()} {both.List![0]!.GetType()} {both.Any!.GetType()}";
                }
            }
            """));

        Assert.Equal($"{type} {type} {type}", program.Call("Load"));
    }

    [Fact]
    public void The_schema_says_which_class_is_meant_if_the_other_cannot_load_it()
    {
        const string Class = "[Serializable, RuntimeClass(Schema = {0})] public sealed partial class Deed {{ public int X = {0}; }}\n";
        const string Program = """
            public static class Program
            {
                public static byte[] Store() => Storing(archive => archive.WriteObject(new Deed()));
                public static object Load(byte[] bytes) =>
                    new Archive(new MemoryStream(bytes), ArchiveMode.Load).ReadObject<object>()!.ToString()!;
                private static byte[] Storing(Action<Archive> store)
                {
                    using MemoryStream stream = new();
                    using (Archive archive = new(stream, ArchiveMode.Store))
                        store(archive);
                    return stream.ToArray();
                }
            }
            """;
        using LoadedProgram old = LoadedProgram.Load(LoadedProgram.Compile("deeds", string.Format(null, Class, 1) + Program));
        using LoadedProgram now = LoadedProgram.Load(LoadedProgram.Compile("deeds2", string.Format(null, Class, 2) + Program));
        byte[] bytes = (byte[])old.Call("Store")!;
        now.Call("Store");

        Assert.Equal("Deed", now.Call("Load", bytes));
    }
}
