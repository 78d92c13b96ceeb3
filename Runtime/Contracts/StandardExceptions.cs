using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;
using System.Security;
using System.Security.Cryptography;

namespace Stevedore.Generated;

/// <summary>
/// The exceptions of the platform that stand in others, or where any object may. They are stored by what <c>GetObjectData</c> says of
/// them, as those of the program are.
/// </summary>
internal static class StandardExceptions
{
    /// <summary>Adds them to the values that every program knows.</summary>
    /// <param name="add">Takes a type, its wire name, and what registers it.</param>
    public static void AddTo(Action<Type, string, Action<string>> add)
    {
        Add<Exception>(add, Construct);
        Add<SystemException>(add, Construct);
        Add<ApplicationException>(add, Construct);
        Add<ArgumentException>(add, Construct);
        Add<ArgumentNullException>(add, Construct);
        Add<ArgumentOutOfRangeException>(add, Construct);
        Add<ArithmeticException>(add, Construct);
        Add<DivideByZeroException>(add, Construct);
        Add<OverflowException>(add, Construct);
        Add<BadImageFormatException>(add, Construct);
        Add<TypeLoadException>(add, Construct);
        Add<MissingFieldException>(add, Construct);
        Add<MissingMethodException>(add, Construct);
        Add<FormatException>(add, Construct);
        Add<IndexOutOfRangeException>(add, Construct);
        Add<InvalidCastException>(add, Construct);
        Add<InvalidOperationException>(add, Construct);
        Add<NotImplementedException>(add, Construct);
        Add<NotSupportedException>(add, Construct);
        Add<PlatformNotSupportedException>(add, Construct);
        Add<NullReferenceException>(add, Construct);
        Add<ObjectDisposedException>(add, Construct);
        Add<OperationCanceledException>(add, Construct);
        Add<OutOfMemoryException>(add, Construct);
        Add<RankException>(add, Construct);
        Add<TimeoutException>(add, Construct);
        Add<TypeInitializationException>(add, Construct);
        Add<UnauthorizedAccessException>(add, Construct);
        Add<AggregateException>(add, Construct);
        Add<UriFormatException>(add, Construct);
        Add<KeyNotFoundException>(add, Construct);
        Add<IOException>(add, Construct);
        Add<FileNotFoundException>(add, Construct);
        Add<FileLoadException>(add, Construct);
        Add<DirectoryNotFoundException>(add, Construct);
        Add<EndOfStreamException>(add, Construct);
        Add<InvalidDataException>(add, Construct);
        Add<PathTooLongException>(add, Construct);
        Add<CultureNotFoundException>(add, Construct);
        Add<AmbiguousMatchException>(add, Construct);
        Add<TargetInvocationException>(add, Construct);
        Add<ExternalException>(add, Construct);
        Add<COMException>(add, Construct);
        Add<SerializationException>(add, Construct);
        Add<SecurityException>(add, Construct);
        Add<CryptographicException>(add, Construct);
        Add<SynchronizationLockException>(add, Construct);
        Add<TaskCanceledException>(add, Construct);
        Add<Win32Exception>(add, Construct);
        Add<SocketException>(add, Construct);
    }

    private static void Add<[DynamicallyAccessedMembers(ExceptionBody.Constructors)] T>(
        Action<Type, string, Action<string>> add,
        Action<T, SerializationInfo, StreamingContext> construct) where T : Exception =>
        add(typeof(T), typeof(T).FullName!, name => RuntimeClass.RegisterBoxed(typeof(T), name, new ExceptionBody<T>(construct)));

    private const string Constructor = ".ctor";

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(Exception self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SystemException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ApplicationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ArgumentException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ArgumentNullException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ArgumentOutOfRangeException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ArithmeticException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(DivideByZeroException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(OverflowException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(BadImageFormatException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TypeLoadException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(MissingFieldException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(MissingMethodException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(FormatException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(IndexOutOfRangeException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(InvalidCastException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(InvalidOperationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(NotImplementedException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(NotSupportedException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(PlatformNotSupportedException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(NullReferenceException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ObjectDisposedException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(OperationCanceledException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(OutOfMemoryException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(RankException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TimeoutException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TypeInitializationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(UnauthorizedAccessException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(AggregateException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(UriFormatException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(KeyNotFoundException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(IOException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(FileNotFoundException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(FileLoadException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(DirectoryNotFoundException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(EndOfStreamException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(InvalidDataException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(PathTooLongException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(CultureNotFoundException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(AmbiguousMatchException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TargetInvocationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ExternalException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(COMException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SerializationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SecurityException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(CryptographicException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SynchronizationLockException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TaskCanceledException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(Win32Exception self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SocketException self, SerializationInfo info, StreamingContext context);
}
