namespace Stevedore.Runtime.Tests.Errors;

/// <summary>What an exception of an archive says.</summary>
public sealed class ArchiveExceptionTests
{
    [Fact]
    public void An_exception_can_be_made_as_any_other()
    {
        FormatException cause = new();

        Assert.Equal(ArchiveError.Generic, new ArchiveException().Error);
        Assert.Equal((ArchiveError.Generic, 0), (new ArchiveException("text").Error, new ArchiveException("text").Position));
        Assert.Same(cause, new ArchiveException("text", cause).InnerException);
        Assert.Equal("Crate", new ArchiveException(ArchiveError.BadClass, "text", 7, "Crate").ClassName);
    }
}
