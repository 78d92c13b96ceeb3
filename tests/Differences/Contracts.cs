using System.Collections;

namespace Stevedore.Differences.Tests;

/// <summary>Classes that say themselves what they are made of, or what they stand for.</summary>
public sealed partial class Contracts
{
    [Fact]
    [Difference(
        "`ISerializable`: `GetObjectData` and the constructor, whatever its accessibility",
        "called",
        "called; no initializer and no other constructor runs")]
    public void Data_and_constructor()
    {
        CMoney value = new() { Cents = 1250, Kind = CKind.Gold, Parts = [1, 2], Owner = new COwner { Name = "Ann" } };

        CMoney byFormatter = Copies.ByBinaryFormatter(value), byArchive = Copies.ByArchive(value);

        Assert.Equal("1250 Gold 1,2 Ann 5 True", Text(byFormatter));
        Assert.Equal(Text(byFormatter), Text(byArchive));
    }

    [Fact]
    [Difference("a class derived from one with `ISerializable`", "its own constructor is called, which calls that of the base", "the same")]
    public void Derived_classes()
    {
        CBill value = new() { Cents = 3, Owner = new COwner { Name = "Bo" }, Number = 7 };

        CBill byFormatter = Copies.ByBinaryFormatter(value), byArchive = Copies.ByArchive(value);

        Assert.Equal((3L, CKind.Silver, "Bo", 7), (byFormatter.Cents, byFormatter.Kind, byFormatter.Owner!.Name, byFormatter.Number));
        Assert.Equal((3L, CKind.Silver, "Bo", 7), (byArchive.Cents, byArchive.Kind, byArchive.Owner!.Name, byArchive.Number));
    }

    [Fact]
    [Difference(
        "an object with `ISerializable` that leads back to itself",
        "one object",
        "one object; its constructor is called when all that it refers to has been loaded")]
    public void Cycles()
    {
        CKnot value = new() { Name = "k" };
        value.Next = new CTie { Back = value };

        CKnot byFormatter = Copies.ByBinaryFormatter(value), byArchive = Copies.ByArchive(value);

        Assert.Same(byFormatter, byFormatter.Next!.Back);
        Assert.Same(byArchive, byArchive.Next!.Back);
        Assert.Equal((byFormatter.Name, "k"), (byArchive.Name, byArchive.Name));
    }

    [Fact]
    [Difference(
        "an exception: message, data, stack trace, source, help link, `HResult`, what is in it, and what its class adds",
        "kept",
        "kept; of the platform's classes those that are common, others are refused when they are stored")]
    public void Exceptions()
    {
        CFault value = Thrown();

        CFault byFormatter = Copies.ByBinaryFormatter(value), byArchive = Copies.ByArchive(value);

        Assert.Equal(Text(byFormatter), Text(byArchive));
        Assert.Contains("Contracts.Thrown", byArchive.StackTrace, StringComparison.Ordinal);
        Assert.IsType<ArgumentNullException>(byArchive.InnerException!.InnerException);
        Assert.Equal(17, byArchive.Code);
    }

    [Fact]
    [Difference("`IObjectReference`: what `GetRealObject` gives", "comes in the place of the object", "the same")]
    public void Objects_that_stand_for_others()
    {
        CPainted value = new() { Front = CColour.Red, Back = CColour.Green, Third = CColour.Red };

        CPainted byFormatter = Copies.ByBinaryFormatter(value), byArchive = Copies.ByArchive(value);

        Assert.Same(CColour.Red, byFormatter.Front);
        Assert.Same(CColour.Red, byArchive.Front);
        Assert.Same(CColour.Green, byArchive.Back);
        Assert.Same(CColour.Red, byArchive.Third);
    }

    [Fact]
    [Difference(
        "`SerializationInfo.SetType`: an object of another class is stored",
        "it is, and comes back, or what it stands for",
        "the same")]
    public void Objects_of_another_class()
    {
        CUser value = new() { First = CNothing.Value, Second = CNothing.Value };

        CUser byFormatter = Copies.ByBinaryFormatter(value), byArchive = Copies.ByArchive(value);

        Assert.Same(CNothing.Value, byFormatter.First);
        Assert.Same(CNothing.Value, byArchive.First);
        Assert.Same(CNothing.Value, byArchive.Second);
    }

    private static string Text(CMoney money) =>
        $"{money.Cents} {money.Kind} {string.Join(",", money.Parts!)} {money.Owner!.Name} {money.Boxed} {money.Missing is null}";

    private static string Text(Exception fault) => string.Join(
        "\n",
        fault.ToString(),
        fault.Message,
        fault.Source,
        fault.HelpLink,
        fault.StackTrace,
        fault.HResult,
        string.Join(",", fault.Data.Cast<DictionaryEntry>().Select(static entry => $"{entry.Key}={entry.Value}")),
        (fault as ArgumentException)?.ParamName,
        (fault as CFault)?.Code,
        fault.InnerException is { } inner ? Text(inner) : "");

    private static CFault Thrown()
    {
        try
        {
            try
            {
                ArgumentNullException.ThrowIfNull((object?)null, "cargo");
            }
            catch (ArgumentException cause)
            {
                throw new InvalidOperationException("not now", cause) { Data = { ["port"] = "Kiel", [1] = 2.5 } };
            }
        }
        catch (InvalidOperationException cause)
        {
            try
            {
                throw new CFault("no crane", cause) { Code = 17, HelpLink = "https://example.org", Data = { ["berth"] = 4, ["a"] = "b" } };
            }
            catch (CFault fault)
            {
                return fault;
            }
        }

        throw new InvalidOperationException();
    }

    [Serializable]
    internal enum CKind : short
    {
        Silver,
        Gold,
    }

    [Serializable]
    internal sealed partial class COwner
    {
        public string? Name;
    }

    [Serializable]
    internal partial class CMoney : ISerializable
    {
        public long Cents;
        public CKind Kind;
        public int[]? Parts;
        public COwner? Owner;
        public object? Boxed;
        public string? Missing = "initializer";

        public CMoney() => Missing = null;

        protected CMoney(SerializationInfo info, StreamingContext context)
        {
            Cents = info.GetInt64("cents");
            Kind = (CKind)info.GetValue("kind", typeof(CKind))!;
            Parts = (int[]?)info.GetValue("parts", typeof(int[]));
            Owner = (COwner?)info.GetValue("owner", typeof(COwner));
            Boxed = info.GetInt32("five");
            Missing = info.GetString("missing");
        }

        public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
        {
            info.AddValue("cents", Cents);
            info.AddValue("kind", Kind);
            info.AddValue("parts", Parts);
            info.AddValue("owner", Owner);
            info.AddValue("five", 5);
            info.AddValue("missing", Missing);
        }
    }

    [Serializable]
    internal sealed partial class CBill : CMoney
    {
        public int Number;

        public CBill()
        {
        }

        private CBill(SerializationInfo info, StreamingContext context)
            : base(info, context) => Number = info.GetInt32("number");

        public override void GetObjectData(SerializationInfo info, StreamingContext context)
        {
            base.GetObjectData(info, context);
            info.AddValue("number", Number);
        }
    }

    [Serializable]
    internal sealed partial class CKnot : ISerializable
    {
        public string? Name;
        public CTie? Next;

        public CKnot()
        {
        }

        private CKnot(SerializationInfo info, StreamingContext context)
        {
            Name = info.GetString("name");
            Next = (CTie?)info.GetValue("next", typeof(CTie));
        }

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
        {
            info.AddValue("name", Name);
            info.AddValue("next", Next);
        }
    }

    [Serializable]
    internal sealed partial class CTie
    {
        public CKnot? Back;
    }

    [Serializable]
    internal sealed partial class CFault : Exception
    {
        public CFault(string message, Exception cause)
            : base(message, cause)
        {
        }

        private CFault(SerializationInfo info, StreamingContext context)
            : base(info, context) => Code = info.GetInt32("Code");

        public int Code { get; init; }

        public override void GetObjectData(SerializationInfo info, StreamingContext context)
        {
            base.GetObjectData(info, context);
            info.AddValue("Code", Code);
        }
    }

    [Serializable]
    internal sealed partial class CColour : IObjectReference
    {
        public static readonly CColour Red = new("red");
        public static readonly CColour Green = new("green");

        private readonly string _name;

        private CColour(string name) => _name = name;

        object IObjectReference.GetRealObject(StreamingContext context) => _name == "red" ? Red : Green;
    }

    [Serializable]
    internal sealed partial class CPainted
    {
        public CColour? Front, Back, Third;
    }

    [Serializable]
    internal sealed partial class CNothing : ISerializable
    {
        public static readonly CNothing Value = new();

        private CNothing()
        {
        }

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => info.SetType(typeof(CNothingReference));
    }

    [Serializable]
    internal sealed partial class CNothingReference : IObjectReference
    {
        public object GetRealObject(StreamingContext context) => CNothing.Value;
    }

    [Serializable]
    internal sealed partial class CUser
    {
        public CNothing? First, Second;
    }
}
