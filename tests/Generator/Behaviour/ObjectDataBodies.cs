using System.ComponentModel;
using System.Globalization;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.Serialization;
using System.Security;
using System.Security.Cryptography;

#pragma warning disable SYSLIB0050, SYSLIB0051, CS0672

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Classes that say themselves what they are made of, and those that stand for others.</summary>
public sealed partial class ObjectDataBodies
{
    public static TheoryData<Exception> Standard =>
    [
        new InvalidOperationException("m"), new ArgumentNullException("p", "m"),
        new ArgumentOutOfRangeException("p", 3, "m"), new KeyNotFoundException("m"),
        new FileNotFoundException("m", "f"), new DirectoryNotFoundException("m"), new IOException("m", 5),
        new EndOfStreamException("m"), new InvalidDataException("m"), new PathTooLongException("m"),
        new FileLoadException("m", "f"), new ObjectDisposedException("o", "m"), new OperationCanceledException("m"),
        new TaskCanceledException("m"),
        new AggregateException("m", new FormatException("a"), new OverflowException("b")), new TimeoutException("m"),
        new NotSupportedException("m"), new NotImplementedException("m"), new PlatformNotSupportedException("m"),
        new InvalidCastException("m"), new DivideByZeroException("m"), new ArithmeticException("m"),
        new ArgumentException("m", "p"), new UnauthorizedAccessException("m"), new RankException("m"),
        new BadImageFormatException("m", "f"), new TypeLoadException("m"), new MissingFieldException("c", "f"),
        new MissingMethodException("c", "m"), new TypeInitializationException("t", new FormatException("i")),
        new CultureNotFoundException("p", "xx", "m"), new AmbiguousMatchException("m"),
        new TargetInvocationException("m", new FormatException("i")), new UriFormatException("m"),
        new SerializationException("m"), new SecurityException("m"),
        new CryptographicException("m"), new SynchronizationLockException("m"), new Win32Exception(2, "m"),
        new SocketException(10054),
    ];

    [Theory]
    [MemberData(nameof(Standard), DisableDiscoveryEnumeration = true)]
    public void The_common_exceptions_of_the_platform_can_be_members(Exception cause)
    {
        CReport report = RoundTrip.Tagged(new CReport { Cause = cause });

        Assert.IsType(cause.GetType(), report.Cause);
        Assert.Equal(cause.ToString(), report.Cause!.ToString());
        Assert.Equal(cause.HResult, report.Cause.HResult);
    }

    [Fact]
    public void An_exception_that_is_its_own_cause_by_way_of_its_data_is_one_object()
    {
        InvalidOperationException cause = new("m");
        cause.Data["self"] = new CReport { Cause = cause };

        Exception loaded = RoundTrip.Tagged(new CReport { Cause = cause }).Cause!;

        Assert.Same(loaded, ((CReport)loaded.Data["self"]!).Cause);
    }

    [Fact]
    public void Data_that_the_constructor_does_not_take_is_bad_data()
    {
        byte[] bytes = RoundTrip.StoreTagged(new CValue { Number = 5 });
        int name = bytes.AsSpan().IndexOf("n\0u\0m\0"u8);
        bytes[name] = (byte)'x';

        ArchiveException failure = Assert.Throws<ArchiveException>(() => RoundTrip.LoadTagged<CValue>(bytes));

        Assert.Equal(ArchiveError.BadData, failure.Error);
        Assert.IsType<SerializationException>(failure.InnerException);
    }

    [Fact]
    public void Every_byte_may_be_wrong_and_any_may_be_missing()
    {
        byte[] bytes = RoundTrip.StoreTagged(new CReport
        {
            Cause = new ArgumentException("m", "p", new FormatException("i")),
            Values = [new CValue { Number = 5 }, CUnit.Metre, CNone.Value, CNone.Value],
        });
        for (int i = 0; i < bytes.Length; i++)
        {
            Assert.Throws<ArchiveException>(() => RoundTrip.LoadTagged<CReport>(bytes[..i]));
            byte kept = bytes[i];
            foreach (byte wrong in (byte[])[0, 1, 0x7F, 0xFF, (byte)(kept + 1)])
            {
                bytes[i] = wrong;
                try
                {
                    RoundTrip.LoadTagged<CReport>(bytes);
                }
                catch (ArchiveException)
                {
                }
            }

            bytes[i] = kept;
        }
    }

    [Fact]
    public void What_stands_for_another_gives_way_to_it_everywhere()
    {
        CReport report = RoundTrip.Tagged(new CReport { Values = [CUnit.Metre, CUnit.Second, CUnit.Metre, CNone.Value, CNone.Value] });

        Assert.Same(CUnit.Metre, report.Values[0]);
        Assert.Same(CUnit.Second, report.Values[1]);
        Assert.Same(CUnit.Metre, report.Values[2]);
        Assert.Same(CNone.Value, report.Values[3]);
        Assert.Same(CNone.Value, report.Values[4]);
        Assert.Same(CUnit.Metre, Archive.Clone(CUnit.Metre));
        Assert.Same(CUnit.Metre, Archive.Deserialize<CUnit>(Archive.Serialize(CUnit.Metre)));
        Assert.Same(CNone.Value, Archive.Deserialize<CNone>(Archive.Serialize(CNone.Value)));
    }

    [Fact]
    public void What_stands_for_another_and_is_referred_to_before_that_is_there_is_refused()
    {
        CLoop loop = new();
        loop.Inner = new CReport { Values = [loop] };

        Assert.Throws<ArchiveException>(() => RoundTrip.Tagged(loop));
    }

    [Fact]
    public void Callbacks_surround_the_data()
    {
        CCalled value = new() { Log = "" };
        CCalled loaded = RoundTrip.Tagged(value);

        Assert.Equal("storing data stored", value.Log);
        Assert.Equal("loading constructed loaded last", loaded.Log);
    }

    [Fact]
    public void A_generic_class_is_made_of_its_data_too() =>
        Assert.Equal("a", RoundTrip.Tagged(new CHeld<string> { Content = "a" }).Content);

    [Fact]
    public void A_value_that_the_program_does_not_name_is_refused_when_it_is_stored() => Assert.Throws<ArgumentException>(
        () => RoundTrip.StoreTagged(new CReport { Cause = new InvalidTimeZoneException("m") }));

    [Serializable]
    internal sealed partial class CReport
    {
        public Exception? Cause;
        public List<object> Values = [];
    }

    [Serializable]
    internal sealed partial class CValue : ISerializable
    {
        public int Number = 3;

        public CValue()
        {
        }

        private CValue(SerializationInfo info, StreamingContext context) => Number = info.GetInt32("number");

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("number", Number);
    }

    [Serializable]
    internal sealed partial class CUnit : IObjectReference
    {
        public static readonly CUnit Metre = new(1);
        public static readonly CUnit Second = new(2);

        private readonly int _number;

        private CUnit(int number) => _number = number;

        object IObjectReference.GetRealObject(StreamingContext context) => _number switch
        {
            1 => Metre,
            2 => Second,
            _ => throw new InvalidOperationException("no such unit"),
        };
    }

    [Serializable]
    internal sealed partial class CNone : ISerializable
    {
        public static readonly CNone Value = new();

        private CNone()
        {
        }

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => info.SetType(typeof(CNoneReference));
    }

    [Serializable]
    internal sealed partial class CNoneReference : IObjectReference
    {
        public object GetRealObject(StreamingContext context) => CNone.Value;
    }

    [Serializable]
    internal sealed partial class CLoop : IObjectReference
    {
        public CReport? Inner;

        public object GetRealObject(StreamingContext context) => this;
    }

    [Serializable]
    internal sealed partial class CCalled : ISerializable, IDeserializationCallback
    {
        public string? Log;

        public CCalled()
        {
        }

        private CCalled(SerializationInfo info, StreamingContext context) => Log += " constructed";

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => Log += " data";

        void IDeserializationCallback.OnDeserialization(object? sender) => Log += " last";

        [OnSerializing]
        private void Storing(StreamingContext context) => Log += "storing";

        [OnSerialized]
        private void Stored(StreamingContext context) => Log += " stored";

        [OnDeserializing]
        private void Loading(StreamingContext context) => Log += "loading";

        [OnDeserialized]
        private void Loaded(StreamingContext context) => Log += " loaded";
    }

    [Serializable]
    internal sealed partial class CHeld<T> : ISerializable
    {
        public T? Content;

        public CHeld()
        {
        }

        private CHeld(SerializationInfo info, StreamingContext context) => Content = (T?)info.GetValue("content", typeof(object));

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("content", Content);
    }
}
