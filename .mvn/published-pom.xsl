<?xml version="1.0" encoding="UTF-8"?>
<!-- Takes out of a published POM what only this build uses: annotations for the compiler, and how children would inherit. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:pom="http://maven.apache.org/POM/4.0.0">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:strip-space elements="*"/>
  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="pom:dependency[pom:scope = 'provided']"/>
  <xsl:template match="@*[starts-with(name(), 'child.')]"/>
</xsl:stylesheet>
