using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

/// <summary>What is wrong with a type is said of it alone, and not once more of all that have it, by the compiler.</summary>
public sealed class RefusedTypes
{
    private const string Refused = """
        using System;
        using System.Collections.Generic;
        using Stevedore;

        namespace Cargo;

        [Serializable] public partial struct Handle { private System.IO.Stream? _stream; private int _number; }

        [Serializable] public partial struct Slot<T> { private T? _value; private nint _handle; }

        [Serializable] public partial class Winch { private System.IO.Stream? _stream; }

        [Serializable] public sealed partial record Hook(System.IO.Stream Stream);

        [Serializable] public partial class Crane : Winch { private int _height; }

        public partial class Yard<T>
        {
            [Serializable] public partial class Gate { private System.IO.Stream? _stream; private T? _value; }
        }

        """;

    [Theory]
    [InlineData("private Handle _handle;")]
    [InlineData("private Handle? _handle;")]
    [InlineData("private List<Handle> _handles = [];")]
    [InlineData("private (Handle, int) _pair;")]
    [InlineData("private Dictionary<int, Handle[]> _map = [];")]
    [InlineData("private Slot<int> _slot;")]
    [InlineData("[Embedded] private Winch _winch = new();")]
    [InlineData("[Embedded] private List<Winch> _winches = [];")]
    [InlineData("private Winch? _winch; private object? _any; private Box<Winch>? _box;")]
    [InlineData("[Embedded] private Hook _hook = null!;")]
    [InlineData("[Embedded] private Crane _crane = new();")]
    [InlineData("[Embedded] private Yard<int>.Gate _gate = new();")]
    [InlineData("private Box<Handle>? _box;")]
    [InlineData("private int _x; public static byte[] Store() => Archive.Serialize(new List<Handle>());")]
    [InlineData("private int _x; public static byte[] Store() => Archive.Serialize(new Dictionary<int, Slot<string>>());")]
    public void Whatever_has_one_compiles(string members) => GeneratorRun.Over(Program(members)).ShouldCompile();

    [Fact]
    public void A_body_that_is_written_by_hand_may_override_that_of_one()
    {
        GeneratorRun.Over(Refused + """
            [Serializable] public partial class Ship { [Embedded] private Winch _winch = new(); }

            [Serializable] public partial class Capstan : Winch
            {
                public override void Serialize(Archive archive) => base.Serialize(archive);
            }
            """).ShouldCompile();
    }

    [Fact]
    public void One_that_nothing_has_is_left_as_it_is()
    {
        Compilation output = GeneratorRun.Over(Program("private string _name = \"\"; private Box<int>? _box;")).Output;

        Assert.Empty(output.GetTypeByMetadataName("Cargo.Handle")!.AllInterfaces);
    }

    private static string Program(string members) => Refused + $$"""
        [Serializable] public partial class Box<T> { private T? _value; }

        [Serializable] public partial class Ship { {{members}} }
        """;
}
