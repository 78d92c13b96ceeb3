namespace Stevedore.Generator.Tests.Loading;

/// <summary>Programs that reference an assembly which is not installed, and use it only where it is.</summary>
public sealed class AbsentReferences
{
    private static readonly byte[] s_library = LoadedProgram.Compile("absent", """
        namespace Lib
        {
            [Serializable] public partial class Plain { public int X; }
            [Serializable] public partial struct Slot { public int Row; }
            public interface IMarked;
        }
        """);

    private const string Application = """
        [assembly: ArchiveFormatter(typeof(Lib.IMarked), typeof(MarkFormatter))]
        [Serializable] public partial class Mine { public int X; public object? Any; }
        [Serializable] public partial class Theirs : Lib.Plain { public int Y; }
        [Serializable] public partial class Below : Theirs { [Serializable] private partial class Log { public int Z; } }
        [Serializable] public partial class Marked : Lib.IMarked { public int Y; }
        [Serializable] public partial class Holder { public Lib.Slot Slot; public Inner Inner; }
        [Serializable] public partial class Referrer { public Lib.Plain? Plain; }
        [Serializable] public partial class Box<T> { public T? Content; }
        [Serializable] public partial struct Inner { public Lib.Slot Slot; }
        public sealed class MarkFormatter : ArchiveFormatter<Lib.IMarked?>
        {
            public override void Write(Archive archive, Lib.IMarked? value) => archive.Write(0);
            public override Lib.IMarked? Read(Archive archive) => null;
        }
        public static class Program
        {
            public static int Own() =>
                Archive.Clone(new Mine { X = 1 }).X + Archive.Deserialize<List<int>>(Archive.Serialize(new List<int> { 2 }))[0];
            public static int Lists() => Archive.Serialize(new List<Lib.Plain>()).Length;
            public static int Boxes() => Archive.Serialize(new Box<Lib.Plain>()).Length;
            public static int Inherited() => Archive.Clone(new Theirs { Y = 3 }).Y;
            public static object? Named()
            {
                byte[] bytes = [0xFF, 0xFF, 0, 0, 6, 0, .. "Theirs"u8, 0, 0, 0, 0];
                return new Archive(new MemoryStream(bytes), ArchiveMode.Load).ReadObject();
            }
        }
        """;

    [Fact]
    public void What_does_not_need_the_assembly_works_and_what_does_says_that_it_is_missing()
    {
        using LoadedProgram application = LoadedProgram.Load(LoadedProgram.Compile("lonely", Application, s_library));

        Assert.Equal(3, application.Call("Own"));
        foreach (string use in (string[])["Lists", "Boxes", "Inherited"])
            Assert.StartsWith("FileNotFoundException: ", (string)application.Call(use)!, StringComparison.Ordinal);
        string unknown = (string)application.Call("Named")!;
        Assert.StartsWith("ArchiveException: The class “Theirs” is unknown. ", unknown, StringComparison.Ordinal);
        Assert.Contains("could not be loaded when the program started: absent.", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_assembly_is_all_of_it_works()
    {
        using LoadedProgram library = LoadedProgram.Load(s_library);
        byte[] image = LoadedProgram.Compile("served", Application.Replace("Theirs", "Served", StringComparison.Ordinal), s_library);
        using LoadedProgram application = LoadedProgram.Load(image, library);

        Assert.Equal(3, application.Call("Own"));
        Assert.Equal(2, application.Call("Lists"));
        Assert.Equal(3, application.Call("Inherited"));
    }
}
