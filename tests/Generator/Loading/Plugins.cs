using System.Runtime.CompilerServices;

namespace Stevedore.Generator.Tests.Loading;

/// <summary>Assemblies that are unloaded, and loaded again.</summary>
public sealed class Plugins
{
    private const string Plugin = """
        [assembly: ArchiveFormatter(typeof(Uri), typeof(UriFormatter))]
        [Serializable] public sealed partial class Port { public int X; public Port? Next; public object? Any; public Uri? Home; }
        [Serializable] public sealed partial class Crate<T> { public T? Content; }
        public sealed class UriFormatter : ArchiveFormatter<Uri?>
        {
            public override void Write(Archive archive, Uri? value) => archive.Write(value?.ToString());
            public override Uri? Read(Archive archive) => archive.ReadString() is { } text ? new Uri(text) : null;
        }
        public static class Program
        {
            public static byte[] Store()
            {
                SchemaTable schemas = new() { { "Port", 0 } };
                return Archive.Serialize(
                    new Port { X = 1, Next = new Port { X = 2 }, Any = new Port { X = 3 }, Home = new Uri("mfc:/home") },
                    new ArchiveOptions { Schemas = schemas, AnsiEncoding = new Latin() });
            }
            public static int Load(byte[] bytes)
            {
                Port port = Archive.Deserialize<Port>(bytes);
                return 100 * port.X + 10 * port.Next!.X + ((Port)port.Any!).X;
            }
            public static int Roots() => Archive.Serialize(new List<Port> { new() }).Length
                + Archive.Serialize(new Stack<short>([1, 2])).Length
                + Archive.Clone(new Crate<int> { Content = 1 }).Content;
            public static string Fail()
            {
                try
                {
                    Archive.Deserialize<Port>(new byte[3]);
                    return "";
                }
                catch (ArchiveException e)
                {
                    return e.Error.ToString();
                }
            }
            private sealed class Latin : System.Text.UTF8Encoding;
        }
        """;

    private static readonly byte[] s_image = LoadedProgram.Compile("plugin", Plugin);

    [Fact]
    public void A_plug_in_is_unloaded_when_nobody_uses_it_and_takes_its_names_with_it()
    {
        byte[] image = LoadedProgram.Compile("transient", Plugin);
        for (int round = 0; round < 3; round++)
        {
            WeakReference context = UseOnce(image);

            Assert.True(IsGone(context), $"round {round}");
            Assert.DoesNotContain(ClassTable.Default.Find("Port"), static known => known.Type.Assembly.GetName().Name == "transient");
        }
    }

    [Fact]
    public void A_plug_in_that_is_loaded_twice_at_a_time_loads_its_own_objects()
    {
        using LoadedProgram first = LoadedProgram.Load(s_image);
        using LoadedProgram second = LoadedProgram.Load(s_image);
        byte[] bytes = (byte[])first.Call("Store")!;

        Assert.Equal(bytes, second.Call("Store"));
        Assert.Equal(123, first.Call("Load", bytes));
        Assert.Equal(123, second.Call("Load", bytes));
        Assert.Equal(2, ClassTable.Default.Find("Port").Count(static known => known.Type.Assembly.GetName().Name == "plugin"));
    }

    [Fact]
    public void What_the_host_stores_is_not_lost_with_a_plug_in_that_stored_it_too()
    {
        LoadedProgram host = LoadedProgram.Load(LoadedProgram.Compile("host", """
            public static class Program
            {
                public static int Roots() => Archive.Deserialize<Stack<short>>(Archive.Serialize(new Stack<short>([7]))).Peek();
            }
            """));
        WeakReference plugin = UseOnce(s_image);

        Assert.Equal((short)7, Convert.ToInt16(host.Call("Roots"), null));
        Assert.True(IsGone(plugin));
        Assert.Equal((short)7, Convert.ToInt16(host.Call("Roots"), null));
        host.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseOnce(byte[] image)
    {
        using LoadedProgram plugin = LoadedProgram.Load(image);
        Assert.Equal(123, plugin.Call("Load", plugin.Call("Store")));
        Assert.IsType<int>(plugin.Call("Roots"));
        Assert.Equal("EndOfStream", plugin.Call("Fail"));
        return plugin.Context;
    }

    private static bool IsGone(WeakReference context)
    {
        for (int i = 0; i < 20 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        return !context.IsAlive;
    }
}
