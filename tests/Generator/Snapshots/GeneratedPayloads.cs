using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Generator.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>What is generated besides, in a project that loads payloads of BinaryFormatter.</summary>
public sealed class GeneratedPayloads
{
    private const string Classes = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.Serialization;
        using Stevedore;

        namespace Cargo;

        public enum Kind : byte { Dry, Reefer }

        [Serializable]
        public partial class Document
        {
            private string _title = "";
            public int Pages;

            [OnDeserializing] private void Begin(StreamingContext context) => Pages = 1;
            [OnDeserialized] private void End() => Pages++;
        }

        [Serializable, RuntimeClass(Schema = 2, Versionable = true), FormerName("Sheet"), FormerName("Old.Manifest")]
        public sealed partial class Manifest : Document
        {
            private readonly int _number;
            private Kind[] _kinds = [];
            private Dictionary<string, List<Slot?>> _slots = [];
            private Box<Kind>? _box;
            private int[,]? _grid;
            [FormerName("_bearer")] private string? _carrier;
            [OptionalField(VersionAdded = 2)] private int _fields;
            private int fields;
            [NonSerialized] private object? _lock;
            private Action? _changed;

            [field: FormerName("Owner")] public string Holder { get; set; } = "";
            public int Count { get; init; }
        }

        [Serializable]
        public readonly partial struct Slot
        {
            private readonly short _bay;
        }

        [Serializable]
        public partial class Box<T>
        {
            private T? _value;
            private List<T> _all = [];

            [Serializable]
            private partial class Hidden
            {
                private int _number;
            }
        }

        [Serializable]
        public partial class Port : ISerializable
        {
            private string _name = "";

            private Port(SerializationInfo info, StreamingContext context) => _name = info.GetString("name")!;

            public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("name", _name);
        }

        public static class Program
        {
            public static List<Slot> Load(byte[] payload) => BinaryFormatterPayload.Load<List<Slot>>(payload);
        }
        """;

    [Fact]
    public Task Fields_are_taken_by_their_names() => Snapshot.MatchAsync(
        Run().Driver,
        ["Cargo.Document.g.cs", "Cargo.Manifest.g.cs", "Cargo.Slot.g.cs", "Cargo.Box{T}.g.cs", "Cargo.Port.g.cs"]);

    [Fact]
    public Task What_a_payload_may_have_is_registered() => Snapshot.MatchAsync(
        Run().Driver,
        ["Stevedore.Registries.Cargo.ArchiveClasses.g.cs", "Stevedore.Registries.Cargo.ArchiveRoots.g.cs"]);

    [Fact]
    public void Without_the_package_nothing_is_said_of_payloads() => Assert.All(
        GeneratorRun.Over(Classes).Files.Values,
        static file => Assert.DoesNotContain("Payload", file, StringComparison.Ordinal));

    private static GeneratorRun Run()
    {
        CSharpCompilation input = GeneratorRun.Compile("Cargo", Classes);
        return GeneratorRun.Over(input.AddReferences(References.Payloads)).ShouldCompile();
    }
}
